package io.kafkalab.exercises.dataset;

import io.kafkalab.exercises.evidence.Row;
import java.util.List;

/** What everybody knows of the real file of 2022: an answer made of it is copied, unless the real file was given. */
public final class PublishedRows {

    /** The first five rows. */
    public static final List<Row> FIRST = List.of(
            new Row("202200000001", "3"),
            new Row("202200000001", "1"),
            new Row("202200000002", "4"),
            new Row("202200000002", "1"),
            new Row("202200000003", "1"));

    private PublishedRows() {}
}
