/**
 * The containers backend: a Docker engine runs the services.
 *
 * <pre>
 * ContainersProvider --DockerEngine.find--> EngineAnswer: an engine, or why there is none and the cure
 * ContainersProvider --> LabStart --> LabNetwork, BrokerContainer, WorkerContainer, MongoContainer --> ContainersLab
 * KafkaUiProvider --> KafkaUi: a web interface beside a lab of any backend
 * ContainersLab.close(), the end of the JVM, and the next start after a crash --> Remains
 * </pre>
 *
 * <p>Everything of a lab bears its {@link io.kafkalab.lab.containers.LabLabels}; what bears the labels of
 * a klab that is no longer alive is removed when the next lab starts. Inside the network the services
 * have the names that the statement gives them; a container that joins it finds them there.
 */
package io.kafkalab.lab.containers;
