package io.zhangting.ctp;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.health.domain.Finding;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class FrontPortTest {

    @Test
    void a_port_that_accepts_and_closes_is_named() throws Exception {
        try (var server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> closeAll(server));

            assertThat(FrontPort.examine("ctp-main", at(server)).what()).startsWith("前置端口接受连接后立即断开");
        }
    }

    @Test
    void a_port_that_waits_for_us_to_speak_is_good() throws Exception {
        try (var server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            assertThat(FrontPort.examine("ctp-main", at(server)).grade()).isEqualTo(Finding.Grade.GOOD);
        }
    }

    @Test
    void a_port_where_nobody_listens_is_named() throws Exception {
        String nobody;
        try (var server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            nobody = at(server);
        }

        assertThat(FrontPort.examine("ctp-main", nobody).what()).startsWith("前置端口连接不上");
    }

    private static String at(ServerSocket server) {
        return "tcp://127.0.0.1:" + server.getLocalPort();
    }

    private static void closeAll(ServerSocket server) {
        try {
            while (!server.isClosed()) {
                server.accept().close();
            }
        } catch (IOException closed) {
            assertThat(server.isClosed()).isTrue();
        }
    }
}
