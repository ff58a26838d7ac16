package io.zhangting;

import io.zhangting.access.AddStaff;
import io.zhangting.access.TotpLink;
import io.zhangting.access.domain.Role;
import io.zhangting.kernel.SecretText;
import java.io.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code add-staff <name> <display name> <roles>}: asks for the password on the terminal, or reads it from standard input,
 * and prints the TOTP secret once. Roles are separated by commas.
 */
final class AddStaffCommand {

    private static final String USAGE = "usage: add-staff <login name> <display name> <role,role,…>, of "
            + "HANDLER, REVIEWER, OPERATIONS, AUDITOR or ADMINISTRATOR";

    private static final String ADDED = """
            Added %s. TOTP secret, shown only now: %s
            %s""";

    private AddStaffCommand() {}

    static int run(String... arguments) {
        if (arguments.length < 3) {
            System.err.println(USAGE);
            return 2;
        }
        List<Optional<Role>> roles =
                Arrays.stream(arguments[2].split(",")).map(Role::named).toList();
        if (roles.stream().anyMatch(Optional::isEmpty)) {
            System.err.println(USAGE);
            return 2;
        }
        String[] settings = Arrays.copyOfRange(arguments, 3, arguments.length);
        try (ConfigurableApplicationContext context = withoutWeb(settings)) {
            AddStaff.Result result = context.getBean(AddStaff.class)
                    .add(
                            arguments[0],
                            arguments[1],
                            roles.stream().flatMap(Optional::stream).collect(Collectors.toSet()),
                            password());
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
            case AddStaff.Result.Added(var id, SecretText secret) -> System.out.println(added(name, secret));
            case AddStaff.Result.NameTaken n -> System.err.println("The login name is taken.");
            case AddStaff.Result.NameMalformed n ->
                System.err.println("A login name has 2 to 31 lower-case letters, digits, dots and hyphens.");
            case AddStaff.Result.RolesNotTogether r ->
                System.err.println(
                        "ADMINISTRATOR goes with AUDITOR at most: people and customers are not in one hand.");
            case AddStaff.Result.PasswordTooWeak(var fault) -> System.err.println(fault.sentence());
        }
        return result instanceof AddStaff.Result.Added ? 0 : 1;
    }

    private static String added(String name, SecretText secret) {
        SecretText link = TotpLink.of(name, secret);
        return secret.<String>reveal(text -> link.<String>reveal(address -> ADDED.formatted(name, text, address)));
    }
}
