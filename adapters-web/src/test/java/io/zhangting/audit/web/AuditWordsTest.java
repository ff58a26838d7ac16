package io.zhangting.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditWordsTest {

    private static final Pattern ACTION = Pattern.compile(
            "\"((?:access|applications?|audit|customer|evidence|full-value|password|staff|ticket)\\.[a-z-]+)[ \"]");

    @ParameterizedTest
    @CsvSource({
        "application.claim, 领取审核",
        "customer.signed-in policy 3, 客户登录（隐私政策第3版）",
        "staff.roles-changed, 更改角色",
        "something.new, something.new"
    })
    void an_action_is_told_in_words_and_an_unknown_one_as_it_is(String action, String words) {
        assertThat(AuditWords.action(action)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "full-value.seen | document_number, call-back: other phone 已核对 | 证件号码、回拨核实客户身份：other phone 已核对",
                "staff.roles-changed | HANDLER,REVIEWER -> AUDITOR | 经办、复核 → 审计",
                "staff.sessions-ended | 2 | 2 个会话",
                "customer.secured | devices 2, sessions 1 | 2 台设备、1 个会话",
                "ticket.entered | name | name"
            })
    void codes_of_roles_fields_and_reasons_are_told_in_words_and_notes_are_left_alone(
            String action, String detail, String words) {
        assertThat(AuditWords.detail(action, detail)).isEqualTo(words);
    }

    @Test
    void every_action_that_the_hall_writes_has_words() throws IOException {
        Set<String> written = Stream.concat(
                        literals(Path.of("../domain/src/main/java")), literals(Path.of("../application/src/main/java")))
                .collect(Collectors.toSet());

        assertThat(written)
                .hasSizeGreaterThan(30)
                .allSatisfy(action -> assertThat(AuditWords.action(action)).isNotEqualTo(action));
    }

    @Test
    void every_step_of_an_application_and_every_state_of_an_item_has_words() {
        assertThat(Stream.concat(
                        named("application.", io.zhangting.applications.domain.Step.class),
                        named("item.", io.zhangting.applications.domain.ItemState.class)))
                .filteredOn(action -> !action.equals("item.chosen"))
                .allSatisfy(action -> assertThat(AuditWords.action(action)).isNotEqualTo(action));
    }

    private static Stream<String> named(String prefix, Class<?> sealed) {
        return Stream.of(sealed.getPermittedSubclasses())
                .map(each -> prefix + each.getSimpleName().toLowerCase(Locale.ROOT));
    }

    private static Stream<String> literals(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream()
                    .flatMap(AuditWordsTest::literalsOf);
        }
    }

    private static Stream<String> literalsOf(Path file) {
        try {
            return ACTION.matcher(Files.readString(file)).results().map(found -> found.group(1));
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
