package io.kafkalab.grader.options;

import io.kafkalab.text.Text;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How stored evidence is to be judged again.
 *
 * @param folder the folder of a report
 * @param rubric a rubric to use in place of that of the report
 * @param out where the new reports go, if not in place of the old ones
 * @param formats what is written besides klab's own reports
 * @param moodleWorksheet the grading worksheet downloaded from Moodle, to be filled in
 */
public record RejudgeOptions(
        Path folder,
        Optional<Path> rubric,
        Optional<Path> out,
        Set<ReportFormat> formats,
        Optional<Path> moodleWorksheet) {

    /** The flags as they were given; each but the folder null where it was not. */
    public record Flags(Path folder, String rubric, String out, String format, String moodleWorksheet) {}

    public RejudgeOptions {
        formats = Set.copyOf(formats);
    }

    /**
     * Resolves the flags.
     *
     * @throws UsageProblem if a value is not an allowed one
     */
    public static RejudgeOptions resolve(Flags flags) {
        if (flags.folder().equals(Path.of(""))) {
            throw new UsageProblem(Text.of("usage.path", "DIR", ""));
        }
        return new RejudgeOptions(
                flags.folder(),
                Setting.of("--rubric", flags.rubric()).file(),
                Setting.of("--out", flags.out()).path(),
                Setting.of("--format", flags.format()).anyOf(List.of(ReportFormat.values()), ReportFormat::label),
                Setting.of("--moodle-worksheet", flags.moodleWorksheet()).file());
    }
}
