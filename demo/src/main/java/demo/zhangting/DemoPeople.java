package demo.zhangting;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import io.zhangting.access.AddStaff;
import io.zhangting.access.domain.Role;
import io.zhangting.kernel.SecretText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Demo staff, added at the first start; their TOTP secrets stay in the demo's folder, so that its page can show codes. */
@Component
class DemoPeople implements ApplicationRunner {

    static final String PASSWORD = "demo-password-2026";
    private static final Set<Role> REVIEWING = Set.of(Role.HANDLER, Role.REVIEWER, Role.OPERATIONS);
    private static final List<New> STAFF = List.of(
            new New("zhao.min", "赵敏", REVIEWING),
            new New("zhou.zhiruo", "周芷若", REVIEWING),
            new New("song.yuanqiao", "宋远桥", Set.of(Role.AUDITOR)),
            new New("yang.xiao", "杨逍", Set.of(Role.ADMINISTRATOR)));
    private static final Map<Role, String> TITLES = Map.of(
            Role.HANDLER,
            "经办",
            Role.REVIEWER,
            "复核",
            Role.OPERATIONS,
            "运营",
            Role.AUDITOR,
            "审计",
            Role.ADMINISTRATOR,
            "管理员");

    private final AddStaff addStaff;
    private final DemoHome home;
    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();

    DemoPeople(AddStaff addStaff, DemoHome home) {
        this.addStaff = addStaff;
        this.home = home;
    }

    private record New(String name, String displayName, Set<Role> roles) {

        String titles() {
            return roles.stream().sorted().map(TITLES::get).collect(Collectors.joining("、"));
        }
    }

    /** A member of staff of the demo, with the code that is valid now. */
    record Person(String name, String displayName, String roles, String totp) {}

    @Override
    public void run(ApplicationArguments arguments) {
        STAFF.forEach(person -> {
            if (Files.notExists(file(person.name()))
                    && addStaff.add(person.name(), person.displayName(), person.roles(), new SecretText(PASSWORD))
                            instanceof AddStaff.Result.Added added) {
                keep(person.name(), added.totpSecret());
            }
        });
    }

    /** Those who are there already: at the first start, the page may be asked before all of them are. */
    List<Person> people(Instant now) {
        return STAFF.stream()
                .filter(person -> Files.exists(file(person.name())))
                .map(person ->
                        new Person(person.name(), person.displayName(), person.titles(), code(person.name(), now)))
                .toList();
    }

    private String code(String name, Instant now) {
        try {
            byte[] key = new Base32().decode(Files.readString(file(name)));
            return generator.generateOneTimePasswordString(new SecretKeySpec(key, generator.getAlgorithm()), now);
        } catch (IOException | InvalidKeyException unreadable) {
            throw new IllegalStateException("the demo's staff cannot be read", unreadable);
        }
    }

    private void keep(String name, SecretText secret) {
        secret.reveal(text -> {
            try {
                return Files.writeString(file(name), text);
            } catch (IOException failed) {
                throw new UncheckedIOException("the demo's staff cannot be kept", failed);
            }
        });
    }

    private Path file(String name) {
        return home.resolve("staff-" + name + ".totp");
    }
}
