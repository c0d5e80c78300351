package io.kafkalab.lab;

import io.kafkalab.text.Text;
import java.util.Optional;

/** A web interface to look into a lab. It ends with the lab at the latest. */
public interface LabUi extends AutoCloseable {

    /** Where a browser of this machine finds it; it may take half a minute until it answers there. */
    String url();

    /** Why it is not there any more, if it is not. */
    Optional<Text> fault();

    /** Takes it down. Safe to call again. */
    @Override
    void close();
}
