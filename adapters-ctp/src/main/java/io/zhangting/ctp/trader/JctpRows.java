package io.zhangting.ctp.trader;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rationalityfrontline.jctp.CThostFtdcAccountregisterField;
import org.rationalityfrontline.jctp.CThostFtdcCFMMCTradingAccountTokenField;
import org.rationalityfrontline.jctp.CThostFtdcInvestorField;
import org.rationalityfrontline.jctp.CThostFtdcInvestorPositionField;
import org.rationalityfrontline.jctp.CThostFtdcTradingAccountField;
import org.rationalityfrontline.jctp.CThostFtdcTradingCodeField;

/** Copies what a query found out of the library's memory; names are the words of the process line. */
final class JctpRows {

    private JctpRows() {}

    static Map<String, String> of(@Nullable CThostFtdcInvestorField field) {
        return field == null
                ? Map.of()
                : Map.of(
                        "account", field.getInvestorID(),
                        "name", field.getInvestorName(),
                        "document-type", text(field.getIdentifiedCardType()),
                        "document-number", field.getIdentifiedCardNo(),
                        "active", field.getIsActive() == 0 ? "no" : "yes",
                        "mobile", field.getMobile(),
                        "opened", field.getOpenDate());
    }

    static Map<String, String> of(@Nullable CThostFtdcTradingAccountField field) {
        return field == null
                ? Map.of()
                : Map.of(
                        "account", field.getAccountID(),
                        "currency", field.getCurrencyID(),
                        "balance", amount(field.getBalance()),
                        "available", amount(field.getAvailable()),
                        "margin", amount(field.getCurrMargin()),
                        "withdrawable", amount(field.getWithdrawQuota()),
                        "day", field.getTradingDay());
    }

    static Map<String, String> of(@Nullable CThostFtdcInvestorPositionField field) {
        return field == null
                ? Map.of()
                : Map.of(
                        "instrument", field.getInstrumentID(),
                        "exchange", field.getExchangeID(),
                        "direction", text(field.getPosiDirection()),
                        "position", Integer.toString(field.getPosition()));
    }

    static Map<String, String> of(@Nullable CThostFtdcAccountregisterField field) {
        return field == null
                ? Map.of()
                : Map.of(
                        "bank", field.getBankID(),
                        "bank-account", field.getBankAccount(),
                        "currency", field.getCurrencyID(),
                        "open", field.getOpenOrDestroy() == '1' ? "yes" : "no");
    }

    static Map<String, String> of(@Nullable CThostFtdcTradingCodeField field) {
        return field == null
                ? Map.of()
                : Map.of(
                        "exchange", field.getExchangeID(),
                        "client", field.getClientID(),
                        "active", field.getIsActive() == 0 ? "no" : "yes");
    }

    static Map<String, String> of(CThostFtdcCFMMCTradingAccountTokenField field) {
        return Map.of(
                "participant", field.getParticipantID(),
                "account", field.getAccountID(),
                "key", Integer.toString(field.getKeyID()),
                "token", field.getToken());
    }

    private static String text(char code) {
        return code == 0 ? "" : String.valueOf(code);
    }

    /** In the account's currency, as the vendor gives it: a double of two decimals. */
    private static String amount(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
