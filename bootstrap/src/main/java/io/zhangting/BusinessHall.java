package io.zhangting;

import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The hall of one broker. {@code java -jar zhangting.jar} serves it; {@code … add-staff} adds a member of staff. */
@Modulithic(systemName = "Zhangting", sharedModules = "kernel")
@SpringBootApplication
public class BusinessHall {

    public static void main(String... arguments) {
        if (arguments.length > 0 && arguments[0].equals("add-staff")) {
            System.exit(AddStaffCommand.run(Arrays.copyOfRange(arguments, 1, arguments.length)));
        }
        application(BusinessHall.class).run(arguments);
    }

    /** The application with its checks of settings, which come before anything else. */
    public static SpringApplication application(Class<?>... sources) {
        SpringApplication application = new SpringApplication(sources);
        application.addInitializers(new RequiredSettings());
        return application;
    }
}
