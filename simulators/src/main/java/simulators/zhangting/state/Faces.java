package simulators.zhangting.state;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The switch that decides, per customer, how a face verification ends. */
public final class Faces {

    private final Map<String, FaceAnswer> answers = new ConcurrentHashMap<>();

    public FaceAnswer of(String account) {
        return answers.getOrDefault(account, FaceAnswer.MATCH);
    }

    public void set(String account, FaceAnswer answer) {
        answers.put(account, answer);
    }

    void reset() {
        answers.clear();
        set("80000004", FaceAnswer.WRONG_PERSON);
        set("80000005", FaceAnswer.UNAVAILABLE);
    }
}
