package io.zhangting.ctp;

import io.zhangting.accounts.domain.BankRegistration;
import io.zhangting.accounts.domain.CfmmcToken;
import io.zhangting.accounts.domain.FundsRecord;
import io.zhangting.accounts.domain.InvestorRecord;
import io.zhangting.accounts.domain.PositionRecord;
import io.zhangting.accounts.domain.TradingCode;
import io.zhangting.kernel.SecretText;
import java.math.BigDecimal;
import java.util.Map;

/** Rows of the process line as records. */
final class CtpRows {

    private static final String YES = "yes";

    private CtpRows() {}

    static InvestorRecord investor(Map<String, String> row) {
        return new InvestorRecord(
                text(row, "account"),
                text(row, "name"),
                text(row, "document-type"),
                text(row, "document-number"),
                text(row, "active").equals(YES));
    }

    static FundsRecord funds(Map<String, String> row) {
        return new FundsRecord(
                yuan(row, "balance"), yuan(row, "available"), yuan(row, "margin"), yuan(row, "withdrawable"));
    }

    static PositionRecord position(Map<String, String> row) {
        return new PositionRecord(
                text(row, "exchange"),
                text(row, "instrument"),
                text(row, "direction"),
                Integer.parseInt(text(row, "position")));
    }

    static BankRegistration bankRegistration(Map<String, String> row) {
        return new BankRegistration(
                text(row, "bank"),
                text(row, "bank-account"),
                text(row, "currency"),
                text(row, "open").equals(YES));
    }

    static TradingCode tradingCode(Map<String, String> row) {
        return new TradingCode(
                text(row, "exchange"), text(row, "client"), text(row, "active").equals(YES));
    }

    static CfmmcToken token(Map<String, String> row) {
        return new CfmmcToken(
                text(row, "participant"),
                text(row, "account"),
                Integer.parseInt(text(row, "key")),
                new SecretText(text(row, "token")));
    }

    private static BigDecimal yuan(Map<String, String> row, String name) {
        return new BigDecimal(text(row, name));
    }

    private static String text(Map<String, String> row, String name) {
        return row.getOrDefault(name, "");
    }
}
