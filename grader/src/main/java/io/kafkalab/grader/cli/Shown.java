package io.kafkalab.grader.cli;

import io.kafkalab.grader.events.EventStream;
import io.kafkalab.grader.flow.FlowListener;
import io.kafkalab.grader.options.Display;
import io.kafkalab.grader.options.GradeOptions;
import io.kafkalab.grader.result.ExitCode;
import io.kafkalab.grader.result.Results;
import io.kafkalab.grader.terminal.Screen;
import io.kafkalab.text.Text;
import java.time.InstantSource;
import java.util.Optional;

/** What a grading shows: a screen for people, and with {@code --json} events for programs, which then have standard output. */
final class Shown {

    private final Invocation call;
    private final GradeOptions options;
    private final Screen screen;
    private final Optional<EventStream> events;

    Shown(GradeOptions options, Invocation call) {
        this.call = call;
        this.options = options;
        boolean json = options.display() == Display.EVENTS;
        this.screen = new Screen(options.display(), json ? call.console().onErrorOnly() : call.console(), call.words());
        this.events = json
                ? Optional.of(new EventStream(call.console().out(), InstantSource.system(), call.words(), screen))
                : Optional.empty();
    }

    /** Hears how it goes. */
    FlowListener listener() {
        return events.<FlowListener>map(stream -> stream).orElse(screen);
    }

    /** Everything is graded and written. */
    void done(Results results, ExitCode code) {
        screen.end(results, call.withoutSeed(), options.out());
        events.ifPresent(stream -> stream.done(results, code, options.failUnder(), options.out()));
    }

    /** Ctrl-C was pressed. */
    void interrupted() {
        screen.interrupted();
        events.ifPresent(EventStream::interrupted);
    }

    /** Tells people something once it was interrupted. */
    void tell(Text sentence) {
        screen.tell(sentence);
    }

    /** A problem stops it, which is told elsewhere. */
    void failed() {
        screen.close();
        events.ifPresent(EventStream::failed);
    }
}
