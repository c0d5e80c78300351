/** Files that the lab leaves on disk, and their removal, shared by its backends and by MongoDB. */
package io.kafkalab.lab.files;
