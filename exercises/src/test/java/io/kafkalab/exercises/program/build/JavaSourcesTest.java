package io.kafkalab.exercises.program.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JavaSourcesTest {
    @TempDir
    Path root;

    @Test
    void knowsNamesRootsAndImports() throws IOException {
        write(
                "src/main/java/fr/univ/Topic.java",
                "// package no;\n/* package no2; */ package fr.univ ;\nimport static a.b.C.d;\nimport e.f.G;");
        write("Producer.java", "import e.f.*;\nclass Producer {}");
        write("flat/Consumer.java", "package not.this.folder;");
        write("src/test/java/TopicTest.java", "import org.junit.Test;");
        write("src/main/java/module-info.java", "module x {}");

        JavaSources sources = JavaSources.in(root);

        Path topic = Path.of("src/main/java/fr/univ/Topic.java");
        assertThat(sources.files()).containsExactly(Path.of("Producer.java"), Path.of("flat/Consumer.java"), topic);
        assertThat(sources.className(topic)).isEqualTo("fr.univ.Topic");
        assertThat(sources.className(Path.of("Producer.java"))).isEqualTo("Producer");
        assertThat(sources.sourceRoots()).containsExactly(Path.of(""), Path.of("flat"), Path.of("src/main/java"));
        assertThat(sources.importedPackages()).containsExactly("a.b.C", "e.f");
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
