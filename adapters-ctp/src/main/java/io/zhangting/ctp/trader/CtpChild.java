package io.zhangting.ctp.trader;

import io.zhangting.ctp.protocol.OpeningWire;
import io.zhangting.ctp.protocol.SessionSettings;
import io.zhangting.process.ChildProgram;
import io.zhangting.process.Line;
import io.zhangting.process.Message;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** The child that holds the CTP sessions of one counter: the only program that loads the vendor's library. */
public final class CtpChild implements ChildProgram {

    public static final String NAME = "ctp";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void serve(Line hall, InstantSource clock) throws IOException {
        Optional<Message> first = hall.receive();
        if (first.isEmpty()) {
            return;
        }
        if (first.get().verb().equals(OpeningWire.LOAD)) {
            hall.send(new Message(OpeningWire.LOADED, 0, Map.of("version", JctpTraders.libraryVersion())));
            return;
        }
        SessionSettings settings = OpeningWire.settings(first.get());
        SessionDesk.serve(hall, settings, new JctpTraders(settings), clock);
    }
}
