import static org.neo4j.configuration.GraphDatabaseInternalSettings.*;
import static org.neo4j.configuration.GraphDatabaseSettings.*;

import java.nio.file.Path;
import java.time.Duration;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;

/** The real Neo4j Community with Bolt on 127.0.0.1. Arguments: home folder, Bolt port. */
public class Neo4jServer {
  public static void main(String[] args) throws Exception {
    var bolt = new SocketAddress("127.0.0.1", Integer.parseInt(args[1]));
    var service = new DatabaseManagementServiceBuilder(Path.of(args[0]))
        .setConfig(auth_enabled, true)
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, bolt)
        .setConfig(BoltConnector.advertised_address, bolt)
        .setConfig(HttpConnector.enabled, false)
        .setConfig(pagecache_memory, ByteUnit.mebiBytes(128))
        .setConfig(keep_logical_logs, "1 files")
        .setConfig(logical_log_rotation_threshold, ByteUnit.mebiBytes(64))
        .setConfig(udc_enabled, false)
        .setConfig(shutdown_transaction_end_timeout, Duration.ZERO)
        .setConfig(netty_server_shutdown_quiet_period, 0)
        .setConfig(netty_server_shutdown_timeout, Duration.ofSeconds(1))
        .build();
    Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
    System.out.println("ready");
    // The parent holds our standard input open; when it ends, however it ends, so do we.
    while (System.in.read() != -1) {}
    System.exit(0);
  }
}
