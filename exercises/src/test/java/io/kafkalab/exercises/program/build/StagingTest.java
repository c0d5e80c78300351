package io.kafkalab.exercises.program.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StagingTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"envoi.sh, echo 1", "envoi.sh, '#!/bin/sh'", "envoi.py, '#!/usr/bin/env python3'", "envoi, '#!/bin/sh'"
    })
    void makesScriptsSuchAsASystemRunsThem(String name, String first) throws IOException {
        Path script = staged(name, ("\ufeff" + first + "\r\n# été\r\n").getBytes(StandardCharsets.UTF_8));

        assertThat(script).content(StandardCharsets.UTF_8).isEqualTo(first + "\n# été\n");
        assertThat(script).isExecutable();
    }

    @Test
    void keepsEveryByteOfAScriptButItsLineEnds() throws IOException {
        byte[] latin1 = "#!/bin/sh\necho été\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(staged("envoi.sh", latin1)).hasBinaryContent(latin1);
    }

    @ParameterizedTest
    @CsvSource({"usagers.csv, a;b", "producer.py, # -*- coding: latin-1 -*-", "vide.py, ''", "court, #"})
    void leavesOtherFilesAsTheyAre(String name, String first) throws IOException {
        byte[] content = (first + "\r\n").getBytes(StandardCharsets.UTF_8);

        Path copy = staged(name, content);

        assertThat(copy).hasBinaryContent(content);
        assertThat(Files.isExecutable(copy)).isFalse();
    }

    private Path staged(String name, byte[] content) throws IOException {
        Path origin = Files.createDirectories(folder.resolve("rendu"));
        Files.write(origin.resolve(name), content);
        return Staging.of(origin, folder.resolve("copie")).root().resolve(name);
    }
}
