package kafka.lab;

import java.util.Map;
import org.apache.kafka.clients.producer.Partitioner;
import org.apache.kafka.common.Cluster;

/** test1 goes to partition 1, test2 to partition 0. */
public class LastDigitPartitioner implements Partitioner {

    @Override
    public int partition(
            String topic, Object key, byte[] keyBytes, Object value, byte[] valueBytes, Cluster cluster) {
        String name = (String) key;
        int digit = name.charAt(name.length() - 1) - '0';
        return digit % cluster.partitionCountForTopic(topic);
    }

    @Override
    public void configure(Map<String, ?> configs) {}

    @Override
    public void close() {}
}
