package io.zhangting.ctp;

import io.zhangting.health.domain.Finding;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.NoRouteToHostException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;

/** Whether something that could be a front listens at an address. Nothing is sent there. */
final class FrontPort {

    private static final int PATIENCE_MILLIS = 3000;
    private static final int STAYS_MILLIS = 1500;

    private FrontPort() {}

    static Finding examine(String counter, String front) {
        URI address = URI.create(front);
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address.getHost(), address.getPort()), PATIENCE_MILLIS);
            socket.setSoTimeout(STAYS_MILLIS);
            return socket.getInputStream().read() < 0
                    ? closes(counter, front)
                    : Finding.good(counter, "前置端口可以连接：" + front);
        } catch (SocketTimeoutException quiet) {
            return Finding.good(counter, "前置端口可以连接：" + front);
        } catch (SocketException reset) {
            return reset instanceof ConnectException || reset instanceof NoRouteToHostException
                    ? unreachable(counter, front)
                    : closes(counter, front);
        } catch (IOException unknownHost) {
            return unreachable(counter, front);
        }
    }

    private static Finding closes(String counter, String front) {
        return Finding.broken(counter, "前置端口接受连接后立即断开：" + front, "核对端口是不是交易前置，以及前置的地址白名单是否包含本机");
    }

    private static Finding unreachable(String counter, String front) {
        return Finding.broken(counter, "前置端口连接不上：" + front, "核对地址、端口、路由和防火墙");
    }
}
