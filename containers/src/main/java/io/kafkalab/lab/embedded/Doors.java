package io.kafkalab.lab.embedded;

import io.kafkalab.lab.GraderAccess;
import io.kafkalab.lab.LabAddresses;
import io.kafkalab.lab.LabVersions;
import io.kafkalab.lab.StatementAddress;
import io.kafkalab.lab.mongo.MongoServer;
import io.kafkalab.lab.server.Report;
import io.kafkalab.lab.server.ServerSettings;
import java.util.Map;

/**
 * Where a lab answers, from what its services have reported.
 *
 * @param place where the services listen
 * @param kafka the broker's report
 * @param connect the worker's report
 * @param mongo the MongoDB
 * @param password the grader's
 */
record Doors(Place place, Report kafka, Report connect, MongoServer mongo, String password) {

    LabAddresses addresses() {
        return new LabAddresses(at(kafka.words().get(0)), mongo.uri(), connectUrl(), connectMongoUri());
    }

    GraderAccess graderAccess() {
        Map<String, String> settings = Map.of(
                "bootstrap.servers",
                "localhost:" + kafka.words().get(1),
                "security.protocol",
                "SASL_PLAINTEXT",
                "sasl.mechanism",
                "PLAIN",
                "sasl.jaas.config",
                ServerSettings.login(password));
        return new GraderAccess(settings, mongo.uri(), connectUrl());
    }

    LabVersions versions() {
        return new LabVersions(kafka.words().get(2), connect.words().get(1), mongo.label());
    }

    private String connectUrl() {
        return "http://" + at(connect.words().get(0));
    }

    /** As the statement writes it, where it can be. */
    private String connectMongoUri() {
        return place.own() ? mongo.uri().replace(place.address(), StatementAddress.MONGODB.host()) : mongo.uri();
    }

    private String at(String port) {
        return place.host() + ":" + port;
    }

    /** Leaves out the password. */
    @Override
    public String toString() {
        return "Doors" + addresses();
    }
}
