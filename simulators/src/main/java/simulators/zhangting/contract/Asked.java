package simulators.zhangting.contract;

import java.util.UUID;
import java.util.function.Supplier;
import simulators.zhangting.http.Reply;
import simulators.zhangting.state.Attempted;
import simulators.zhangting.state.Subject;

/** What a call asks for, as a gateway reads it. */
sealed interface Asked {

    /** Something without effect. */
    record Question(Subject subject, Work work) implements Asked {}

    /** Something with an effect, at most once per key. */
    record Change(Subject subject, Supplier<Attempted> attempt) implements Asked {}

    /** Whether something was done under this key. */
    record Probe(UUID key) implements Asked {}

    /** Nothing that the contract knows. */
    record NoSuchPath() implements Asked {}

    /** A question with one kind of answer. */
    static Question question(Subject subject, Supplier<Reply> answer) {
        return new Question(subject, answer::get);
    }
}
