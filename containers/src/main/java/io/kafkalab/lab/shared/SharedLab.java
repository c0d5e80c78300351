package io.kafkalab.lab.shared;

import io.kafkalab.lab.Lab;
import io.kafkalab.lab.LabListener;
import io.kafkalab.lab.LabSettings;
import io.kafkalab.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The way to the lab in the background for those who use it when it is there. */
public final class SharedLab {
    /** A host that has to start its lab first, or another one, may take that long, and as long again to empty the old one. */
    private static final Duration LIMIT = Duration.ofSeconds(240);

    private SharedLab() {}

    /**
     * The lab in the background, emptied, for the caller alone until it is closed, which leaves the lab running and as it is.
     *
     * <p>Its user sees it as any other lab. What is wrong with it is seen by the host, which replaces it for the next user;
     * a user who dies gives it back, too.
     *
     * @param wished how a lab is asked for: one of another backend or with another {@code mongod} is not taken
     * @param command who asks, as others who find it busy are told, for example {@code klab grade}
     * @param patience how long to wait while somebody else has it; zero for not at all
     * @param listener hears that it is used, and, where one is or was up, why it cannot be had
     * @return empty if it cannot be had: then a lab of one's own serves as well
     */
    public static Optional<Lab> lease(LabSettings wished, String command, Duration patience, LabListener listener) {
        return new HostFinder(new HostFiles(wished.cache()))
                .connect(listener)
                .flatMap(host -> lease(host, question(wished, command, patience), listener));
    }

    private static Question.Lease question(LabSettings wished, String command, Duration patience) {
        return new Question.Lease(
                LabUser.thisProcess(command),
                patience.toMillis(),
                wished.backend(),
                wished.mongod().map(Path::toAbsolutePath).map(Path::toString));
    }

    private static Optional<Lab> lease(HostConnection host, Question.Lease question, LabListener listener) {
        Text why;
        try {
            Duration limit = LIMIT.plusMillis(question.patienceMillis());
            Answer answer = host.ask(question, limit, listener);
            if (answer instanceof Answer.Granted lab) {
                listener.step(Text.of(
                        "lab.shared.used",
                        lab.backend().label(),
                        lab.versions().kafka(),
                        lab.versions().mongodb()));
                return Optional.of(new LeasedLab(host, lab));
            }
            why = answer instanceof Answer.No no ? no.why() : Text.of("lab.shared.lost");
            host.close();
        } catch (IOException e) {
            why = Text.of("lab.shared.lost");
            abandon(host);
        }
        listener.step(Text.of("lab.shared.own", why));
        return Optional.empty();
    }

    private static void abandon(HostConnection host) {
        try {
            host.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
