package benchmarks.zhangting.watched;

import io.zhangting.BusinessHall;
import org.springframework.context.support.GenericApplicationContext;

/** The hall as {@code zhangting.jar} runs it; only the answers of its captchas follow their pictures. */
public final class WatchedHall {

    private WatchedHall() {}

    public static void main(String... arguments) {
        var application = BusinessHall.application(BusinessHall.class);
        application.addInitializers(context -> ((GenericApplicationContext) context)
                .registerBean("answersOfCaptchas", CaptchaAnswers.class, CaptchaAnswers::new));
        application.run(arguments);
    }
}
