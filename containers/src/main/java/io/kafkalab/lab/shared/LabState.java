package io.kafkalab.lab.shared;

import io.kafkalab.lab.LabAddresses;
import io.kafkalab.lab.LabBackend;
import io.kafkalab.lab.LabVersions;
import io.kafkalab.text.Text;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How the lab in the background stands.
 *
 * @param backend what it is
 * @param addresses where its services are
 * @param versions what answers there
 * @param faults a sentence for each service that is not well
 * @param user who has it to itself now
 * @param idle after how long without use it ends
 * @param left how long that is from now, if nobody uses it
 * @param ui where its web interface is, if one was asked for
 */
public record LabState(
        LabBackend backend,
        LabAddresses addresses,
        LabVersions versions,
        List<Text> faults,
        Optional<LabUser> user,
        Duration idle,
        Duration left,
        Optional<String> ui) {
    public LabState {
        faults = List.copyOf(faults);
    }
}
