package demo.zhangting;

import io.zhangting.access.port.CaptchaPictures;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;

/** The answers of the last captchas, for the demo's page and its journeys. */
final class SeenCaptchas {

    private static final int SHOWN = 5;

    private final ConcurrentLinkedDeque<String> answers = new ConcurrentLinkedDeque<>();

    CaptchaPictures watching(CaptchaPictures pictures) {
        return answer -> {
            answers.addFirst(answer);
            while (answers.size() > SHOWN) {
                answers.removeLast();
            }
            return pictures.draw(answer);
        };
    }

    List<String> newestFirst() {
        return List.copyOf(answers);
    }
}
