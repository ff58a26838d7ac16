package simulators.zhangting;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.net.URI;
import java.util.Optional;
import simulators.zhangting.callback.Callbacks;
import simulators.zhangting.callback.DeliveryReceipts;
import simulators.zhangting.callback.HallAddress;
import simulators.zhangting.contract.Contracts;
import simulators.zhangting.control.Control;
import simulators.zhangting.front.Fronts;
import simulators.zhangting.front.StandInFront;
import simulators.zhangting.pages.Pages;
import simulators.zhangting.state.CounterAccount;
import simulators.zhangting.state.SimulatorState;

/** All simulators of one broker, running. */
public final class Simulators implements AutoCloseable {

    /** Started when needed; many calls may hang at once. */
    private static final int MOST_THREADS = 1000;

    private final SimulatorState state;
    private final Callbacks callbacks;
    private final Fronts fronts;
    private final WireMockServer server;

    private Simulators(SimulatorState state, Callbacks callbacks, Fronts fronts, WireMockServer server) {
        this.state = state;
        this.callbacks = callbacks;
        this.fronts = fronts;
        this.server = server;
    }

    public static Simulators start(SimulatorSettings settings) {
        var state = new SimulatorState(settings.clock(), settings.ledger());
        var callbacks = new Callbacks(settings.keys(), settings.clock());
        var contracts = new Contracts(state, settings.keys(), settings.clock(), new DeliveryReceipts(callbacks));
        var fronts = fronts(state, settings);
        var router = new Router(contracts, new Control(state, callbacks, fronts), new Pages(state, callbacks));
        var server = new WireMockServer(options(settings, router));
        server.start();
        server.stubFor(any(anyUrl()).willReturn(ok()));
        return new Simulators(state, callbacks, fronts, server);
    }

    private static Fronts fronts(SimulatorState state, SimulatorSettings settings) {
        var fronts = new Fronts(state, settings.clock(), settings.bind());
        fronts.of(CounterAccount.CTP_MAIN, settings.ctpFrontPort());
        state.afterReset(fronts::reset);
        return fronts;
    }

    private static WireMockConfiguration options(SimulatorSettings settings, Router router) {
        return WireMockConfiguration.options()
                .bindAddress(settings.bind())
                .port(settings.port())
                .containerThreads(MOST_THREADS)
                .gzipDisabled(true)
                .disableRequestJournal()
                .stubRequestLoggingDisabled(true)
                .adminAuthenticator(new NoAdministration())
                .extensions(new WireMockBridge(router));
    }

    public int port() {
        return server.port();
    }

    /** The simulated world, for tests and demos in the same process. */
    public SimulatorState state() {
        return state;
    }

    /** The trader front of the main CTP counter. */
    public StandInFront ctpFront() {
        return fronts.of(CounterAccount.CTP_MAIN);
    }

    /** The trader front of a CTP-compatible counter, such as {@code seat-50011}; started if it does not run yet. */
    public StandInFront front(String counter) {
        return fronts.of(counter);
    }

    /** From now on the simulators call the hall back there; its port may be known only after their start. */
    public void callBackTo(URI hall) {
        callbacks.callBackTo(Optional.of(new HallAddress(hall)));
    }

    @Override
    public void close() {
        callbacks.close();
        fronts.close();
        state.close();
        server.stop();
    }

    /** Runs until the process ends; see {@link CommandLine} for the flags. */
    public static void main(String[] arguments) {
        switch (CommandLine.read(arguments, System.getenv())) {
            case CommandLine.Settings(var settings, var hall) -> {
                var simulators = start(settings);
                simulators.callbacks.callBackTo(hall);
                System.out.println("simulators: http://" + settings.bind() + ":" + simulators.port());
                System.out.println("front of ctp-main: " + simulators.ctpFront().address());
            }
            case CommandLine.Refused(var why) -> {
                System.err.println(why);
                System.exit(2);
            }
        }
    }
}
