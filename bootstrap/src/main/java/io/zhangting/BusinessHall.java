package io.zhangting;

import io.zhangting.process.ChildMain;
import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/**
 * The hall of one broker. {@code java -jar zhangting.jar} serves it; {@code … add-staff} adds a member of staff;
 * {@code … doctor} tells how its connections are; {@code … verify} whether records and evidence are as they were;
 * {@code … rotate-keys} gives it new keys. As {@code … child} it is a child process that the hall has started.
 */
@Modulithic(systemName = "Zhangting", sharedModules = "kernel")
@SpringBootApplication
public class BusinessHall {

    public static void main(String... arguments) {
        String command = arguments.length > 0 ? arguments[0] : "";
        switch (command) {
            case ChildMain.COMMAND -> ChildMain.main(rest(arguments));
            case "add-staff" -> System.exit(AddStaffCommand.run(rest(arguments)));
            case "doctor" -> System.exit(DoctorCommand.run(rest(arguments)));
            case "verify" -> System.exit(VerifyCommand.run(rest(arguments)));
            case "rotate-keys" -> System.exit(RotateKeysCommand.run(rest(arguments)));
            default -> application(BusinessHall.class).run(arguments);
        }
    }

    private static String[] rest(String... arguments) {
        return Arrays.copyOfRange(arguments, 1, arguments.length);
    }

    /** The application with its checks of settings, which come before anything else. */
    public static SpringApplication application(Class<?>... sources) {
        SpringApplication application = new SpringApplication(sources);
        application.addInitializers(new RequiredSettings());
        return application;
    }
}
