package io.kafkalab.lab.embedded;

import io.kafkalab.lab.Lab;
import io.kafkalab.lab.LabContract;
import io.kafkalab.lab.LabSettings;
import java.util.Collection;

/** The contract, by the embedded backend with the mongod of this machine, if it has one. */
final class EmbeddedLabIT extends LabContract {

    @Override
    protected LabSettings settings() {
        return TestSettings.here();
    }

    @Override
    protected void kill(Lab lab, Service service) {
        Traces.kill(service == Service.MONGODB);
    }

    @Override
    protected Collection<String> traces() throws Exception {
        return Traces.all();
    }
}
