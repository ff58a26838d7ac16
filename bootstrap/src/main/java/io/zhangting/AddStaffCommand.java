package io.zhangting;

import io.zhangting.access.AddStaff;
import io.zhangting.access.domain.Role;
import io.zhangting.kernel.SecretText;
import java.io.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code add-staff <name> <display name> <REVIEWER|ADMINISTRATOR>}: asks for the password on the terminal, or reads it
 * from standard input, and prints the TOTP secret once.
 */
final class AddStaffCommand {

    private static final String USAGE = "usage: add-staff <login name> <display name> <REVIEWER|ADMINISTRATOR>";

    private static final String ADDED = """
            Added %s. TOTP secret, shown only now: %s
            otpauth://totp/Zhangting:%s?secret=%s&issuer=Zhangting""";

    private AddStaffCommand() {}

    static int run(String... arguments) {
        if (arguments.length < 3) {
            System.err.println(USAGE);
            return 2;
        }
        Optional<Role> role = Arrays.stream(Role.values())
                .filter(known -> known.name().equalsIgnoreCase(arguments[2]))
                .findFirst();
        if (role.isEmpty()) {
            System.err.println(USAGE);
            return 2;
        }
        String[] settings = Arrays.copyOfRange(arguments, 3, arguments.length);
        try (ConfigurableApplicationContext context = withoutWeb(settings)) {
            AddStaff.Result result =
                    context.getBean(AddStaff.class).add(arguments[0], arguments[1], role.get(), password());
            return tell(arguments[0], result);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the password could not be read", unreadable);
        }
    }

    private static ConfigurableApplicationContext withoutWeb(String... settings) {
        var application = BusinessHall.application(BusinessHall.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setDefaultProperties(Map.of("db-scheduler.enabled", "false"));
        return application.run(settings);
    }

    private static SecretText password() throws IOException {
        Console console = System.console();
        if (console != null) {
            return new SecretText(new String(console.readPassword("Password (at least 12 characters): ")));
        }
        String typed = new String(System.in.readNBytes(200), StandardCharsets.UTF_8);
        return new SecretText(typed.lines().findFirst().orElse(""));
    }

    private static int tell(String name, AddStaff.Result result) {
        switch (result) {
            case AddStaff.Result.Added(var id, SecretText secret) ->
                System.out.println(secret.<String>reveal(text -> ADDED.formatted(name, text, name, text)));
            case AddStaff.Result.NameTaken n -> System.err.println("The login name is taken.");
            case AddStaff.Result.NameMalformed n ->
                System.err.println("A login name has 2 to 31 lower-case letters, digits, dots and hyphens.");
            case AddStaff.Result.PasswordTooWeak(String why) -> System.err.println(why);
        }
        return result instanceof AddStaff.Result.Added ? 0 : 1;
    }
}
