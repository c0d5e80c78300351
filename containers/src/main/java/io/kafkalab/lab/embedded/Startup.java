package io.kafkalab.lab.embedded;

import io.kafkalab.lab.Lab;
import io.kafkalab.lab.LabException;
import io.kafkalab.lab.LabListener;
import io.kafkalab.lab.LabSettings;
import io.kafkalab.lab.bundle.Bundle;
import io.kafkalab.lab.mongo.MongoServer;
import io.kafkalab.lab.server.Report;
import io.kafkalab.text.FileTrouble;
import io.kafkalab.text.Text;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;

/** One start of an embedded lab: everything at the same time, and nothing left behind if it fails. */
final class Startup {
    private static final int PASSWORD_BYTES = 16;

    private final LabSettings settings;
    private final LabListener listener;
    private final Teardown teardown = new Teardown();
    private final long end;

    Startup(LabSettings settings, LabListener listener) {
        this.settings = settings;
        this.listener = listener;
        this.end = System.nanoTime() + settings.startLimit().toNanos();
    }

    Lab start() {
        try {
            return startAll();
        } catch (InterruptedException e) {
            teardown.close();
            Thread.currentThread().interrupt();
            throw new LabException(Text.of("lab.embedded.interrupted"), e);
        } catch (RuntimeException e) {
            teardown.close();
            throw e;
        }
    }

    private Lab startAll() throws InterruptedException {
        listener.step(Text.of("lab.embedded.starting"));
        LabFolder folder = LabFolder.create();
        teardown.add(folder::delete);
        Place place = place();
        MongoStart mongoStart = MongoStart.begin(settings, folder, place, listener);
        teardown.add(mongoStart::end);
        String password = password();
        LabProcess process = new LabProcessCommand(folder, bundle(), place).start(password);
        teardown.add(process::end);
        Report kafka = process.awaitKafka(left());
        Report connect = process.awaitConnect(left());
        MongoServer mongo = mongoStart.await();
        return new EmbeddedLab(process, mongo, new Doors(place, kafka, connect, mongo, password), teardown);
    }

    private Place place() {
        Optional<OwnAddress> own = OwnAddress.claim();
        if (own.isEmpty()) {
            listener.step(Text.of("lab.embedded.ports"));
            return Place.SHARED;
        }
        teardown.add(own.get()::close);
        return new Place(own.get().address(), true);
    }

    private Path bundle() {
        try {
            return Bundle.of("klab/lab").materialise(settings.cache());
        } catch (UncheckedIOException e) {
            throw new LabException(Text.of("lab.embedded.bundle", settings.cache(), FileTrouble.of(e.getCause())), e);
        }
    }

    private Duration left() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    private static String password() {
        byte[] password = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(password);
        return HexFormat.of().formatHex(password);
    }
}
