package io.zhangting.ctp;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.accounts.domain.CounterReading;
import io.zhangting.accounts.domain.InvestorRecord;
import io.zhangting.halls.port.SomeHall;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The queries, through the real jctp and JNI, with the front's limits on. */
class CtpRecordsIT {

    @TempDir
    private static Path folder;

    private static StandIn ctp;
    private static CtpRecords records;

    @BeforeAll
    static void start() {
        ctp = new StandIn(folder).up();
        ctp.front.queryLimits(true);
        records = new CtpRecords(SomeHall.CTP, ctp.trader);
    }

    @AfterAll
    static void stop() {
        ctp.close();
    }

    @Test
    void an_investor_with_name_and_document() {
        var expected = ctp.state().customers().byAccount(StandIn.ACCOUNT).orElseThrow();

        assertThat(records.investor(StandIn.ACCOUNT))
                .isEqualTo(new CounterReading.Known<>(new InvestorRecord(
                        StandIn.ACCOUNT,
                        expected.name(),
                        "1",
                        expected.document().number(),
                        true)));
    }

    @Test
    void what_the_counter_does_not_know_is_not_known() {
        assertThat(records.investor("89999999"))
                .isEqualTo(new CounterReading.NotKnown<>("the counter does not know it"));
        assertThat(records.tradingCodes("89999999")).isEqualTo(new CounterReading.Known<>(List.of()));
    }

    @Test
    void funds_registrations_codes_and_positions_can_be_read() {
        assertThat(records.funds(StandIn.ACCOUNT)).isInstanceOf(CounterReading.Known.class);
        assertThat(records.bankRegistrations(StandIn.ACCOUNT)).isInstanceOf(CounterReading.Known.class);
        assertThat(records.tradingCodes(StandIn.ACCOUNT)).isInstanceOf(CounterReading.Known.class);
        assertThat(records.positions(StandIn.ACCOUNT)).isInstanceOf(CounterReading.Known.class);
    }

    @Test
    void a_token_of_the_monitoring_centre_is_read_and_not_printed() {
        assertThat(records.cfmmcToken(StandIn.ACCOUNT))
                .isInstanceOfSatisfying(
                        CounterReading.Known.class,
                        known -> assertThat(known.toString()).contains("CfmmcToken[hidden]"));
    }
}
