package io.zhangting.ctp.trader;

import io.zhangting.ctp.protocol.ReplyWire;
import io.zhangting.ctp.protocol.RequestWire;
import io.zhangting.ctp.protocol.SessionSettings;
import io.zhangting.ctp.protocol.StateWire;
import io.zhangting.ctp.protocol.TraderRequest;
import io.zhangting.process.Line;
import io.zhangting.process.Malformed;
import io.zhangting.process.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedChannelException;
import java.time.InstantSource;
import java.util.Map;

/** Serves the hall from a desk with sessions, whatever API they speak. */
public final class SessionDesk {

    private SessionDesk() {}

    /** Until the hall's line ends, or the thread on which all happens fails: better no child than one that is half there. */
    public static void serve(Line hall, SessionSettings settings, Traders traders, InstantSource clock)
            throws IOException {
        try (var loop = new ThreadLoop()) {
            loop.failed().thenAccept(failure -> close(hall));
            var desk = new TraderDesk(
                    new OperatorSession(settings, traders, loop, clock, state -> tell(hall, StateWire.state(state))),
                    new InvestorChanges(settings, traders, loop, clock));
            loop.execute(desk::open);
            receive(hall, loop, desk);
            loop.rethrow();
        }
    }

    private static void receive(Line hall, ThreadLoop loop, TraderDesk desk) throws IOException {
        try {
            for (var next = hall.receive(); next.isPresent(); next = hall.receive()) {
                take(next.get(), hall, loop, desk);
            }
        } catch (ClosedChannelException closed) {
            loop.rethrow();
        }
    }

    private static void close(Line hall) {
        try {
            hall.close();
        } catch (IOException alreadyGone) {
            throw new UncheckedIOException("the hall is gone", alreadyGone);
        }
    }

    private static void take(Message message, Line hall, Loop loop, TraderDesk desk) throws Malformed {
        if (message.verb().equals(RequestWire.BEAT)) {
            loop.execute(() -> tell(hall, new Message(RequestWire.BEAT, message.id(), Map.of())));
            return;
        }
        TraderRequest request = RequestWire.request(message).orElseThrow(() -> new Malformed("an unknown request"));
        loop.execute(() -> desk.take(request, reply -> tell(hall, ReplyWire.reply(message.id(), reply))));
    }

    private static void tell(Line hall, Message message) {
        try {
            hall.send(message);
        } catch (IOException gone) {
            throw new UncheckedIOException("the hall is gone", gone);
        }
    }
}
