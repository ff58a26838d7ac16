package simulators.zhangting.pages;

import java.util.Arrays;
import simulators.zhangting.callback.Manner;
import simulators.zhangting.callback.Settling;
import simulators.zhangting.http.Form;
import simulators.zhangting.http.Json;
import simulators.zhangting.http.Malformed;
import simulators.zhangting.http.Reply;
import simulators.zhangting.state.Attempted;
import simulators.zhangting.state.FaceAnswer;
import simulators.zhangting.state.Locks;
import simulators.zhangting.state.OperationId;
import simulators.zhangting.state.PasswordPlace;
import simulators.zhangting.state.ServiceName;
import simulators.zhangting.state.SimulatorState;

/** What the forms on the pages do. */
record Actions(SimulatorState state, Settling settling) {

    Reply addFault(Form form) {
        var fault = new FaultForm(form);
        state.faults().add(fault.target(), fault.script(), fault.times());
        return Reply.seeOther(Place.FAULTS.path());
    }

    Reply clearFaults() {
        state.faults().clear();
        return Reply.seeOther(Place.FAULTS.path());
    }

    Reply removeFault(Form form) {
        state.faults().remove(form.required("id"));
        return Reply.seeOther(Place.FAULTS.path());
    }

    Reply setFace(Form form) {
        var wanted = form.required("answer");
        var answer = Arrays.stream(FaceAnswer.values())
                .filter(each -> each.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> unknown("answer"));
        state.faces().set(form.required("account"), answer);
        return Reply.seeOther(Place.FACE.path());
    }

    Reply checkPassword(Form form) {
        var place = form.required("place").split("/", 2);
        var fits = state.passwords()
                .fits(
                        new PasswordPlace(place[0], form.required("account"), place[place.length - 1]),
                        form.required("password"));
        return Reply.seeOther(Place.COUNTERS.path() + "?fits=" + (fits ? "yes" : "no"));
    }

    Reply setLock(Form form) {
        var counter = ServiceName.of(form.required("counter"))
                .filter(Locks.COUNTERS::contains)
                .orElseThrow(() -> unknown("counter"));
        var account = form.required("account");
        if (form.required("locked").equals("true")) {
            state.locks().lock(counter, account);
        } else {
            state.locks().unlock(counter, account);
        }
        return Reply.seeOther(Place.COUNTERS.path());
    }

    /** One call by its key, or all. */
    Reply release(Form form) {
        var key = form.text("key").map(Json::uuid);
        state.inFlight().release(flight -> key.isEmpty() || flight.key().equals(key));
        return Reply.seeOther(Place.FLIGHTS.path());
    }

    Reply settle(Form form) {
        var service = ServiceName.of(form.required("service")).orElseThrow(() -> unknown("service"));
        var id = new OperationId(service, Json.uuid(form.required("key")));
        var manner = form.text("callback").map(Manner::of).orElse(Manner.ONCE);
        if (form.required("status").equals("applied")) {
            settling.settle(id, manner);
        } else {
            settling.settle(id, refusal(form), manner);
        }
        return Reply.seeOther(Place.FLIGHTS.path());
    }

    private static Attempted.Refused refusal(Form form) {
        return new Attempted.Refused(
                form.text("code").orElse("9"), form.text("text").orElse("该客户已有流程在处理中"));
    }

    Reply reset() {
        state.reset();
        return Reply.seeOther(Place.INDEX.path());
    }

    private static Malformed unknown(String field) {
        return new Malformed("the field " + field + " has no such value");
    }
}
