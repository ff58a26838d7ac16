package io.zhangting.applications.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.credentials.domain.BrokenRule;
import io.zhangting.credentials.domain.NewPassword;
import io.zhangting.credentials.domain.PasswordJudge;
import io.zhangting.credentials.domain.PasswordOwner;
import io.zhangting.halls.domain.CharacterClass;
import io.zhangting.halls.domain.PasswordPolicy;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the phone says of a password while it is typed is what the hall says of it later: the same rules twice. */
class JudgedInTheBrowserTest {

    private static final Path FRONT_END = Path.of("frontend");
    private static final PasswordOwner NOBODY = new PasswordOwner("none", "", Optional.empty());

    private static final List<PasswordPolicy> POLICIES = List.of(
            policy(8, 8, 1, 3, CharacterClass.DIGIT),
            policy(6, 6, 1, 3, CharacterClass.DIGIT),
            policy(8, 12, 2, 3, CharacterClass.DIGIT, CharacterClass.LOWER, CharacterClass.UPPER),
            policy(6, 20, 3, 2, CharacterClass.values()));

    private static final String SCRIPT = """
            const source = require('fs').readFileSync('kit/src/password.ts', 'utf8')
            const { transpileModule } = require('typescript')
            const { outputText } = transpileModule(source, { compilerOptions: { target: 'ES2018', module: 'ESNext' } })
            import('data:text/javascript,' + encodeURIComponent(outputText)).then(({ judgePassword }) => {
              const { passwords, policies } = JSON.parse(require('fs').readFileSync(0, 'utf8'))
              const lines = policies.flatMap((policy) => passwords.map((text) => judgePassword(text, policy).join(' ')))
              process.stdout.write(lines.join('\\n') + '\\n')
            })
            """;

    @Test
    void browser_and_hall_name_the_same_broken_rules() throws Exception {
        List<String> passwords = passwords();
        List<String> inTheBrowser = judgedByNode(passwords);

        for (int i = 0; i < POLICIES.size(); i++) {
            PasswordPolicy policy = POLICIES.get(i);
            for (int j = 0; j < passwords.size(); j++) {
                assertThat(inTheBrowser.get(i * passwords.size() + j))
                        .as("%s by policy %s", passwords.get(j), i)
                        .isEqualTo(inTheHall(passwords.get(j), policy));
            }
        }
    }

    private static String inTheHall(String password, PasswordPolicy policy) {
        return PasswordJudge.judge(NewPassword.of(password), policy, NOBODY).stream()
                .map(JudgedInTheBrowserTest::name)
                .collect(Collectors.joining(" "));
    }

    private static String name(BrokenRule rule) {
        return switch (rule) {
            case BrokenRule.Length l -> "length";
            case BrokenRule.ForeignCharacter f -> "character";
            case BrokenRule.TooFewClasses t -> "classes";
            case BrokenRule.Run r -> "run";
            case BrokenRule.Common c -> "common";
            case BrokenRule.ContainsBirthDate b -> "birth date";
            case BrokenRule.ContainsAccount a -> "account";
            case BrokenRule.ContainsDocumentTail t -> "tail";
        };
    }

    /** Few characters make many runs; a fixed seed makes the same ones each time. */
    private static List<String> passwords() {
        Random random = new Random(20261121);
        List<String> alphabets = List.of("0123456789", "12345", "abcABC123", "abcdefgXYZ0189!~@ ".strip());
        Stream<String> drawn =
                IntStream.range(0, 2000).mapToObj(i -> draw(random, alphabets.get(i % alphabets.size())));
        return Stream.concat(drawn, Stream.of("11223344", "111222", "ABC123abc"))
                .toList();
    }

    private static String draw(Random random, String alphabet) {
        return random.ints(4 + random.nextInt(12), 0, alphabet.length())
                .mapToObj(at -> alphabet.substring(at, at + 1))
                .collect(Collectors.joining());
    }

    private static List<String> judgedByNode(List<String> passwords) throws IOException, InterruptedException {
        Process node = new ProcessBuilder("node", "-e", SCRIPT)
                .directory(FRONT_END.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String question = "{\"passwords\":" + array(passwords) + ",\"policies\":"
                + POLICIES.stream()
                        .map(policy -> object(PolicyJson.of(policy)))
                        .collect(Collectors.joining(",", "[", "]}"));
        try (OutputStream in = node.getOutputStream()) {
            in.write(question.getBytes(StandardCharsets.UTF_8));
        }
        List<String> answer = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(node.waitFor()).isZero();
        return answer;
    }

    private static String object(PolicyJson policy) {
        return "{\"minimumLength\":%d,\"maximumLength\":%d,\"minimumClasses\":%d,\"longestRun\":%d,\"characters\":%s,\"refused\":%s}"
                .formatted(
                        policy.minimumLength(),
                        policy.maximumLength(),
                        policy.minimumClasses(),
                        policy.longestRun(),
                        array(policy.characters()),
                        array(policy.refused()));
    }

    private static String array(List<String> texts) {
        return texts.stream().map(text -> '"' + text + '"').collect(Collectors.joining(",", "[", "]"));
    }

    private static PasswordPolicy policy(int minimum, int maximum, int classes, int run, CharacterClass... allowed) {
        return new PasswordPolicy(
                minimum,
                maximum,
                EnumSet.copyOf(Arrays.asList(allowed)),
                classes,
                run,
                true,
                true,
                0,
                Set.of("11223344", "111222", "abc123abc"));
    }
}
