package io.zhangting.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.gateway.GatewayReply.NoReply;
import io.zhangting.gateway.GatewayReply.NotSent;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class BrokenConnectionTest {

    private static final Map<String, String> BODY = Map.of("newPassword", "Very-Secret-1");

    @Test
    void a_refused_connection_means_that_nothing_was_sent() throws IOException {
        var address = URI.create("http://127.0.0.1:" + unusedPort());

        assertThat(post(address)).isEqualTo(new NotSent("the connection was refused"));
        assertThat(SomeGateway.at(address).get("/operations/1")).isInstanceOf(NotSent.class);
    }

    @Test
    void an_unknown_host_means_that_nothing_was_sent() {
        assertThat(post(URI.create("http://gateway.invalid"))).isEqualTo(new NotSent("the host name is not known"));
    }

    /** Whether the client took the body before the handshake broke is a race: then it is NoReply, and a probe decides. */
    @Test
    void a_failed_tls_handshake_is_never_an_answer() throws IOException {
        try (var broken = new BrokenGateway(BrokenGateway::speakNoTls)) {
            assertThat(post(broken.address("https"))).isInstanceOfAny(NotSent.class, NoReply.class);
        }
    }

    @Test
    void a_tls_handshake_that_never_ends_is_never_an_answer() throws IOException {
        try (var broken = new BrokenGateway(socket -> {})) {
            assertThat(post(broken.address("https"))).isInstanceOfAny(NotSent.class, NoReply.class);
        }
    }

    @Test
    void a_connection_closed_after_the_request_is_no_reply() throws IOException {
        try (var broken = new BrokenGateway(BrokenGateway::closeAfterReading)) {
            assertThat(post(broken.address("http"))).isInstanceOf(NoReply.class);
        }
    }

    @Test
    void silence_is_no_reply() throws IOException {
        try (var broken = new BrokenGateway(socket -> {})) {
            assertThat(post(broken.address("http"))).isEqualTo(new NoReply("no answer within the read time-out"));
        }
    }

    @Test
    void an_answer_that_stalls_in_the_middle_is_no_reply() throws IOException {
        try (var broken = new BrokenGateway(BrokenGateway::stallInTheMiddle)) {
            assertThat(post(broken.address("http"))).isEqualTo(new NoReply("no answer within the read time-out"));
        }
    }

    @Test
    void an_interrupted_caller_stays_interrupted() throws IOException {
        try (var broken = new BrokenGateway(socket -> {})) {
            Thread.currentThread().interrupt();

            var reply = post(broken.address("http"));

            assertThat(Thread.interrupted()).isTrue();
            assertThat(reply).isNotInstanceOf(GatewayReply.Answered.class);
        }
    }

    private static GatewayReply post(URI address) {
        try (var gateway = SomeGateway.impatient(address)) {
            var reply = gateway.post("/password-resets", SomeGateway.KEY, BODY);
            assertThat(reply.toString()).doesNotContain("Very-Secret-1", SomeGateway.KEY.toString());
            return reply;
        }
    }

    private static int unusedPort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
