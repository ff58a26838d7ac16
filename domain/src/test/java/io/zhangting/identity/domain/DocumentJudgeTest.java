package io.zhangting.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.accounts.domain.DocumentRef;
import io.zhangting.accounts.domain.ResidentIdNumber;
import io.zhangting.halls.domain.DocumentType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentJudgeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    private static final String NUMBER = "11010519491231002X";
    private static final DocumentRef REGISTERED = new DocumentRef(DocumentType.RESIDENT_ID, NUMBER);
    private static final Validity FOR_LIFE = new Validity(LocalDate.of(2018, 5, 7), Optional.empty());

    @Test
    void a_right_document_has_no_faults() {
        assertThat(judge("王秀英", NUMBER, FOR_LIFE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"王 秀英 ,王秀英", "阿依古丽•买买提,阿依古丽·买买提", "阿依古丽.买买提,阿依古丽・买买提"})
    void blanks_and_dots_within_names_are_no_difference(String typed, String registered) {
        assertThat(DocumentJudge.judge(new TypedDocument(typed, NUMBER, FOR_LIFE), registered, REGISTERED, TODAY))
                .isEmpty();
    }

    @Test
    void another_name() {
        assertThat(judge("王秀因", NUMBER, FOR_LIFE)).containsExactly(DocumentFault.NAME_DIFFERS);
    }

    @Test
    void a_number_that_cannot_be() {
        assertThat(judge("王秀英", "110105194912310021", FOR_LIFE)).containsExactly(DocumentFault.NUMBER_MALFORMED);
    }

    @Test
    void a_right_number_of_somebody_else() {
        String other = "11010519491231005" + ResidentIdNumber.checkCharacter("11010519491231005");

        assertThat(judge("王秀英", other, FOR_LIFE)).containsExactly(DocumentFault.NUMBER_DIFFERS);
    }

    @Test
    void a_lower_case_x_is_the_same_number() {
        assertThat(judge("王秀英", "11010519491231002x", FOR_LIFE)).isEmpty();
    }

    @Test
    void a_document_that_expired_yesterday() {
        assertThat(judge("王秀英", NUMBER, validity("1986-01-04", "2026-01-04")))
                .containsExactly(DocumentFault.DOCUMENT_EXPIRED);
    }

    @Test
    void dates_that_cannot_stand_on_this_card() {
        assertThat(judge("王秀英", NUMBER, validity("2018-05-07", "2038-05-07")))
                .containsExactly(DocumentFault.VALIDITY_MALFORMED);
    }

    @Test
    void a_document_that_is_not_valid_yet() {
        assertThat(judge("王秀英", NUMBER, new Validity(TODAY.plusDays(1), Optional.empty())))
                .containsExactly(DocumentFault.VALIDITY_MALFORMED);
    }

    @Test
    void other_documents_have_other_terms() {
        DocumentRef permit = new DocumentRef(DocumentType.HONG_KONG_MACAO_TAIWAN_RESIDENT_PERMIT, "810000199408230021");
        TypedDocument typed = new TypedDocument("陈港生", "810000199408230021", validity("2023-08-01", "2028-08-01"));

        assertThat(DocumentJudge.judge(typed, "陈港生", permit, TODAY)).isEmpty();
    }

    @Test
    void every_fault_is_named_at_once() {
        assertThat(judge("李四", "1", validity("1986-01-04", "2026-01-04")))
                .containsExactly(
                        DocumentFault.NAME_DIFFERS, DocumentFault.NUMBER_MALFORMED, DocumentFault.DOCUMENT_EXPIRED);
    }

    @Test
    void every_fault_has_a_code_of_its_own_and_a_sentence() {
        assertThat(Arrays.stream(DocumentFault.values()).map(DocumentFault::code))
                .doesNotHaveDuplicates();
        assertThat(DocumentFault.values())
                .allSatisfy(fault -> assertThat(fault.sentence()).isNotBlank());
    }

    private static List<DocumentFault> judge(String name, String number, Validity validity) {
        return DocumentJudge.judge(new TypedDocument(name, number, validity), "王秀英", REGISTERED, TODAY);
    }

    private static Validity validity(String from, String until) {
        return new Validity(LocalDate.parse(from), Optional.of(LocalDate.parse(until)));
    }
}
