package simulators.zhangting.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import simulators.zhangting.callback.Callbacks;
import simulators.zhangting.callback.Settling;
import simulators.zhangting.http.Call;
import simulators.zhangting.http.Form;
import simulators.zhangting.http.Reply;
import simulators.zhangting.state.SimulatorState;

/** The pages below /sim/pages/. */
public final class Pages {

    private static final String PREFIX = "/sim/pages/";

    private final SimulatorState state;
    private final Callbacks callbacks;
    private final Actions actions;
    private final String style = resource("/simulators/style.css");

    public Pages(SimulatorState state, Callbacks callbacks) {
        this.state = state;
        this.callbacks = callbacks;
        actions = new Actions(state, new Settling(state.operations(), callbacks));
    }

    public Reply serve(Call call) {
        var name = call.path().substring(PREFIX.length());
        return switch (call.method()) {
            case "GET" -> show(name, call);
            case "POST" -> act(name, Form.of(call.body()));
            default -> Reply.error(405, "no-such-method", "GET or POST");
        };
    }

    private Reply show(String name, Call call) {
        return switch (name) {
            case "" -> new IndexPage(state).render();
            case "inbox" -> new InboxPage(state.inbox()).render();
            case "counters" -> new CountersPage(state).render(Form.ofQuery(call));
            case "faults" -> new FaultsPage(state.faults()).render();
            case "flights" -> new FlightsPage(state, callbacks).render();
            case "ledger" -> new LedgerPage(state.ledger(), Form.ofQuery(call)).render();
            case "ledger.csv" -> new LedgerPage(state.ledger(), Form.ofQuery(call)).download();
            case "face" -> new FacePage(state).render();
            case "style.css" -> Reply.text("text/css; charset=utf-8", style);
            default -> nothing();
        };
    }

    private Reply act(String name, Form form) {
        return switch (name) {
            case "add-fault" -> actions.addFault(form);
            case "remove-fault" -> actions.removeFault(form);
            case "clear-faults" -> actions.clearFaults();
            case "set-lock" -> actions.setLock(form);
            case "settle" -> actions.settle(form);
            case "set-face" -> actions.setFace(form);
            case "check-password" -> actions.checkPassword(form);
            case "release" -> actions.release(form);
            case "reset" -> actions.reset();
            default -> nothing();
        };
    }

    private static Reply nothing() {
        return Reply.error(404, "no-such-page", "there is no such page");
    }

    private static String resource(String path) {
        try (var file = Pages.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException(path + " is not on the class path");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
