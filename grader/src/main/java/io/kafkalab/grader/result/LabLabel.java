package io.kafkalab.grader.result;

import io.kafkalab.lab.Lab;
import io.kafkalab.lab.LabVersions;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Text;
import java.util.List;

/**
 * What is behind the results.
 *
 * @param backend how the lab was had
 * @param kafka the broker's version
 * @param connect the Connect worker's version
 * @param mongodb what answered as MongoDB, with its version
 * @param sandbox in what the programs ran: {@code docker}, {@code bubblewrap} or {@code none}
 * @param notPromised what that sandbox does not hold off, as sentences
 * @param lacks what programs do not find in this lab, though the real services have it, as sentences
 */
public record LabLabel(
        String backend,
        String kafka,
        String connect,
        String mongodb,
        String sandbox,
        List<String> notPromised,
        List<String> lacks) {
    public LabLabel {
        notPromised = notPromised == null ? List.of() : List.copyOf(notPromised);
        lacks = lacks == null ? List.of() : List.copyOf(lacks);
    }

    /** The label of a lab, and of the sandbox that programs run in beside it. */
    public static LabLabel of(Lab lab, String sandbox, List<Text> notPromised, Catalogue words) {
        LabVersions versions = lab.versions();
        return new LabLabel(
                lab.backend().label(),
                versions.kafka(),
                versions.connect(),
                versions.mongodb(),
                sandbox,
                notPromised.stream().map(words::say).toList(),
                lab.lacks().stream().map(words::say).toList());
    }
}
