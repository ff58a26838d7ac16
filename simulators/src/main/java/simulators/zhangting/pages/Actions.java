package simulators.zhangting.pages;

import java.util.Arrays;
import java.util.OptionalInt;
import simulators.zhangting.http.Form;
import simulators.zhangting.http.Malformed;
import simulators.zhangting.http.Reply;
import simulators.zhangting.state.FaceAnswer;
import simulators.zhangting.state.FaultKind;
import simulators.zhangting.state.FaultScript;
import simulators.zhangting.state.FaultTarget;
import simulators.zhangting.state.PasswordPlace;
import simulators.zhangting.state.ServiceName;
import simulators.zhangting.state.SimulatorState;

/** What the forms on the pages do. */
record Actions(SimulatorState state) {

    Reply addFault(Form form) {
        var service = form.text("service").flatMap(ServiceName::of).orElseThrow(() -> unknown("service"));
        var kind = form.text("kind").flatMap(FaultKind::of).orElseThrow(() -> unknown("kind"));
        state.faults()
                .add(
                        new FaultTarget(service, form.text("account"), form.text("operation")),
                        FaultScript.usual(kind),
                        times(form));
        return Reply.seeOther(Place.FAULTS.path());
    }

    private static OptionalInt times(Form form) {
        return form.text("times")
                .filter(text -> text.matches("[1-9][0-9]{0,5}"))
                .map(text -> OptionalInt.of(Integer.parseInt(text)))
                .orElseGet(OptionalInt::empty);
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

    Reply release() {
        state.inFlight().release(every -> true);
        return Reply.seeOther(Place.INDEX.path());
    }

    Reply reset() {
        state.reset();
        return Reply.seeOther(Place.INDEX.path());
    }

    private static Malformed unknown(String field) {
        return new Malformed("the field " + field + " has no such value");
    }
}
