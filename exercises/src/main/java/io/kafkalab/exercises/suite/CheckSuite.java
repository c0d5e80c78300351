package io.kafkalab.exercises.suite;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Marks the suite of an exercise: its methods are checks, in the order of their ids, over evidence that is handed in. */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(EvidenceExtension.class)
@DisplayNameGeneration(CheckNames.class)
@TestMethodOrder(CheckOrder.class)
public @interface CheckSuite {}
