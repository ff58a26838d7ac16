package demo.zhangting.child;

import io.zhangting.ctp.protocol.OpeningWire;
import io.zhangting.ctp.protocol.SessionSettings;
import io.zhangting.ctp.trader.SessionDesk;
import io.zhangting.process.ChildProgram;
import io.zhangting.process.Line;
import io.zhangting.process.Message;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Map;

/**
 * Takes the place of the vendor's library where no native code can run: speaks to the simulated front itself, and to the
 * hall in its own line protocol. It knows log-ins and changes of passwords, and no queries.
 */
public final class JavaCtpChild implements ChildProgram {

    public static final String NAME = "ctp-java";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void serve(Line hall, InstantSource clock) throws IOException {
        var opening = hall.receive();
        if (opening.isPresent() && opening.get().verb().equals(OpeningWire.LOAD)) {
            hall.send(new Message(OpeningWire.LOADED, 0, Map.of("version", "Java")));
        } else if (opening.isPresent()) {
            SessionSettings settings = OpeningWire.settings(opening.get());
            SessionDesk.serve(hall, settings, new JavaTraders(settings), clock);
        }
    }
}
