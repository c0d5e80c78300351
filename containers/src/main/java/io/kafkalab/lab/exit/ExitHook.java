package io.kafkalab.lab.exit;

/** Something that is done if the JVM ends, unless it is taken back before. */
public final class ExitHook {
    private final Thread hook;

    private ExitHook(Thread hook) {
        this.hook = hook;
    }

    /**
     * Has something done at the end of the JVM.
     *
     * @param name of the thread that does it, as a thread dump shows it
     * @param task done beside those of other hooks, in no order
     * @throws IllegalStateException if the JVM is ending already
     */
    public static ExitHook of(String name, Runnable task) {
        Thread hook = new Thread(task, name);
        Runtime.getRuntime().addShutdownHook(hook);
        return new ExitHook(hook);
    }

    /** Takes it back. Without effect once the JVM is ending: then it is done all the same. */
    public void remove() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return; // The JVM is ending.
        }
    }
}
