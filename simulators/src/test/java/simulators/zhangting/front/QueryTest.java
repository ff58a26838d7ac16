package simulators.zhangting.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class QueryTest extends WithAFront {

    @Test
    void an_investor_is_found_with_name_and_document() {
        var answer = unlimited().ask("ReqQryInvestor", "InvestorID=80000006");

        assertThat(answer.text("call")).isEqualTo("OnRspQryInvestor");
        assertThat(answer.text("InvestorName")).isEqualTo("欧阳春·阿依古丽·买买提明");
        assertThat(answer.text("IdentifiedCardType")).isEqualTo("1");
        assertThat(answer.text("IdentifiedCardNo")).isEqualTo("652901198604173143");
        assertThat(answer.text("IsActive")).isEqualTo("1");
    }

    @Test
    void a_closed_account_is_found_and_not_active() {
        assertThat(unlimited().ask("ReqQryInvestor", "InvestorID=80000007").text("IsActive"))
                .isEqualTo("0");
    }

    @Test
    void nothing_found_is_one_answer_without_a_field() {
        var library = unlimited();
        for (var line : new FrontLine[] {
            library.ask("ReqQryInvestor", "InvestorID=nobody"),
            library.ask("ReqQryInvestorPosition", "InvestorID=" + ACCOUNT)
        }) {
            assertThat(line.text("row")).isEmpty();
            assertThat(line.text("last")).isEqualTo("1");
            assertThat(line.text("code")).isEqualTo("0");
        }
    }

    @Test
    void several_rows_come_one_by_one_and_the_last_says_so() {
        var library = unlimited();

        assertThat(library.ask("ReqQryTradingCode", "InvestorID=" + ACCOUNT).text("last"))
                .isEqualTo("0");
        assertThat(library.next().text("last")).isEqualTo("0");
        assertThat(library.next().text("last")).isEqualTo("0");
        assertThat(library.next().text("last")).isEqualTo("1");
    }

    @Test
    void money_positions_bank_and_key_are_plausible() {
        var library = unlimited();

        assertThat(library.ask("ReqQryTradingAccount", "InvestorID=80000002").text("CurrMargin"))
                .isEqualTo("12000.00");
        assertThat(library.ask("ReqQryInvestorPosition", "InvestorID=80000002").text("Position"))
                .isEqualTo("3");
        assertThat(library.ask("ReqQryAccountregister", "AccountID=80000002").text("OpenOrDestroy"))
                .isEqualTo("1");
        assertThat(library.ask("ReqQryCFMMCTradingAccountKey", "InvestorID=80000002")
                        .text("ParticipantID"))
                .isEqualTo("0135");
    }

    @Test
    void a_token_comes_by_itself_after_the_answer() {
        var library = SomeLibrary.operating(front);

        assertThat(library.ask("ReqQueryCFMMCTradingAccountToken", "InvestorID=" + ACCOUNT)
                        .text("code"))
                .isEqualTo("0");
        var token = library.next();
        assertThat(token.text("call")).isEqualTo("OnRtnCFMMCTradingAccountToken");
        assertThat(token.text("Token")).hasSize(20);
        assertThat(library.code("ReqQueryCFMMCTradingAccountToken", "InvestorID=nobody"))
                .isEqualTo(13);
    }

    @Test
    void a_query_too_soon_after_login_or_another_is_not_ready() {
        var library = SomeLibrary.operating(front);

        var tooSoon = library.ask("ReqQryInvestor", "InvestorID=" + ACCOUNT);
        assertThat(tooSoon.text("call")).isEqualTo("OnRspError");
        assertThat(tooSoon.text("text")).isEqualTo("CTP：查询未就绪，请稍后重试");
        passes(Duration.ofSeconds(1));
        assertThat(library.code("ReqQryInvestor", "InvestorID=" + ACCOUNT)).isZero();
        assertThat(library.code("ReqQryInvestor", "InvestorID=" + ACCOUNT)).isEqualTo(90);
        passes(Duration.ofSeconds(1));
        assertThat(library.code("ReqQryInvestor", "InvestorID=" + ACCOUNT)).isZero();
    }

    @Test
    void an_investor_sees_only_himself() {
        front.queryLimits(false);
        var library = loggedIn(ACCOUNT, PASSWORD);

        assertThat(library.ask("ReqQryInvestor", "InvestorID=" + ACCOUNT).text("row"))
                .isEqualTo("1");
        assertThat(library.ask("ReqQryInvestor", "InvestorID=80000006").text("row"))
                .isEmpty();
    }

    @Test
    void the_library_hears_whether_queries_are_limited() {
        var library = SomeLibrary.operating(front);
        front.queryLimits(false);

        assertThat(library.directives())
                .extracting(line -> line.text("limited"))
                .containsExactly("1", "0");
    }

    private SomeLibrary unlimited() {
        front.queryLimits(false);
        return SomeLibrary.operating(front);
    }
}
