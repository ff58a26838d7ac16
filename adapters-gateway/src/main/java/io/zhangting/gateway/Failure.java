package io.zhangting.gateway;

import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/** A failed call in plain words, without the text of the exception. */
final class Failure {

    private Failure() {}

    static String inWords(Throwable cause) {
        return switch (cause) {
            case HttpConnectTimeoutException e -> "no connection within the connect time-out";
            case ConnectException e
            when e.getCause() instanceof UnresolvedAddressException -> "the host name is not known";
            case ConnectException e -> "the connection was refused";
            case SSLException e -> "the TLS handshake or connection failed";
            case HttpTimeoutException e -> "no answer within the read time-out";
            case TimeoutException e -> "no answer within the read time-out";
            case InterruptedException e -> "the call was interrupted";
            default -> "the connection broke (" + cause.getClass().getSimpleName() + ")";
        };
    }
}
