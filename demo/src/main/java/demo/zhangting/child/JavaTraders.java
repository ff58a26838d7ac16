package demo.zhangting.child;

import io.zhangting.ctp.protocol.SessionSettings;
import io.zhangting.ctp.trader.Trader;
import io.zhangting.ctp.trader.TraderEvents;
import io.zhangting.ctp.trader.Traders;
import java.net.URI;
import java.nio.file.Path;

/** Sessions at a simulated front, without native code. */
final class JavaTraders implements Traders {

    private final SessionSettings settings;

    JavaTraders(SessionSettings settings) {
        this.settings = settings;
    }

    @Override
    public String version() {
        return "Java";
    }

    @Override
    public Trader open(Path flow, TraderEvents events) {
        var connection = new FrontSocket(URI.create(settings.fronts().getFirst()), events);
        connection.start();
        return new JavaTrader(connection, settings.broker(), settings.appId(), settings.authCode());
    }
}
