package io.kafkalab.lab;

import io.kafkalab.text.Text;
import java.util.ServiceLoader;

/** The way to a web interface beside a lab. */
public final class LabUis {
    private LabUis() {}

    /**
     * Looks whether one can be had here.
     *
     * @param image the container image that holds it
     * @throws LabException if not
     */
    public static void require(String image) {
        provider().require(image);
    }

    /**
     * Opens one for a lab.
     *
     * @throws LabException if it cannot be had
     */
    public static LabUi open(Lab lab, String image) {
        return provider().open(lab, image);
    }

    private static LabUiProvider provider() {
        return ServiceLoader.load(LabUiProvider.class, LabUis.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new LabException(Text.of("lab.backend.missing", "containers")));
    }
}
