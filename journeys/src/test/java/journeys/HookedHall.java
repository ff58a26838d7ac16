package journeys;

import io.zhangting.BusinessHall;
import java.nio.file.Path;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The hall in a process of its own, as {@code zhangting.jar} would run, with hooks that only exist here: it writes
 * captcha answers and its endpoints to files, and kills itself with SIGKILL where the trap is armed.
 */
public final class HookedHall {

    private HookedHall() {}

    public static void main(String... arguments) {
        var application = BusinessHall.application(BusinessHall.class);
        Path folder = Path.of(System.getProperty("journeys.folder"));
        Hooks hooks = new Hooks(new Trap(folder.resolve("kill-at.txt")), folder.resolve("captcha.txt"));
        // as a bean it comes after Spring's own post-processors, so that it wraps transactions and not the other way
        // round
        application.addInitializers(
                context -> ((GenericApplicationContext) context).registerBean("hooks", Hooks.class, () -> hooks));
        application.addListeners(new WrittenRoutes(folder.resolve("routes.txt")));
        PlantedDelay delay = new PlantedDelay(folder.resolve("slower.txt"));
        application.addInitializers(context ->
                ((GenericApplicationContext) context).registerBean("plantedDelay", PlantedDelay.class, () -> delay));
        application.addListeners(new WrittenOpenApi(folder.resolve("openapi.yaml")));
        application.run(arguments);
    }
}
