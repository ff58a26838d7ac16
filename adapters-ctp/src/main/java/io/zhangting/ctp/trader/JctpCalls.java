package io.zhangting.ctp.trader;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rationalityfrontline.jctp.CThostFtdcAccountregisterField;
import org.rationalityfrontline.jctp.CThostFtdcCFMMCTradingAccountTokenField;
import org.rationalityfrontline.jctp.CThostFtdcInvestorField;
import org.rationalityfrontline.jctp.CThostFtdcInvestorPositionField;
import org.rationalityfrontline.jctp.CThostFtdcQueryCFMMCTradingAccountTokenField;
import org.rationalityfrontline.jctp.CThostFtdcRspAuthenticateField;
import org.rationalityfrontline.jctp.CThostFtdcRspInfoField;
import org.rationalityfrontline.jctp.CThostFtdcRspUserLoginField;
import org.rationalityfrontline.jctp.CThostFtdcTraderSpi;
import org.rationalityfrontline.jctp.CThostFtdcTradingAccountField;
import org.rationalityfrontline.jctp.CThostFtdcTradingAccountPasswordUpdateField;
import org.rationalityfrontline.jctp.CThostFtdcTradingCodeField;
import org.rationalityfrontline.jctp.CThostFtdcUserPasswordUpdateField;

/**
 * What the library calls, on threads of its own. An exception that left one of these methods would abort the process,
 * and fields are valid only while their call lasts: all is copied and handed on.
 */
final class JctpCalls extends CThostFtdcTraderSpi {

    private static final System.Logger LOG = System.getLogger(JctpCalls.class.getName());

    private final TraderEvents events;

    JctpCalls(TraderEvents events) {
        this.events = events;
    }

    private void safely(Runnable call) {
        try {
            call.run();
        } catch (Throwable escaping) {
            LOG.log(System.Logger.Level.ERROR, "a call of the library failed", escaping);
        }
    }

    private void answer(@Nullable CThostFtdcRspInfoField info, Map<String, String> row, int id, boolean last) {
        int code = info == null ? 0 : info.getErrorID();
        String text = info == null ? "" : info.getErrorMsg();
        events.answered(id, new FrontAnswer(code, code == 0 ? "" : text, row), last);
    }

    @Override
    public void OnFrontConnected() {
        safely(events::connected);
    }

    @Override
    public void OnFrontDisconnected(int reason) {
        safely(() -> events.disconnected(reason));
    }

    @Override
    public void OnRspError(@Nullable CThostFtdcRspInfoField info, int id, boolean last) {
        safely(() -> answer(info, Map.of(), id, true));
    }

    @Override
    public void OnRspAuthenticate(
            @Nullable CThostFtdcRspAuthenticateField field,
            @Nullable CThostFtdcRspInfoField info,
            int id,
            boolean last) {
        safely(() -> answer(info, Map.of(), id, last));
    }

    @Override
    public void OnRspUserLogin(
            @Nullable CThostFtdcRspUserLoginField field, @Nullable CThostFtdcRspInfoField info, int id, boolean last) {
        safely(() -> answer(info, Map.of(), id, last));
    }

    @Override
    public void OnRspUserPasswordUpdate(
            @Nullable CThostFtdcUserPasswordUpdateField field,
            @Nullable CThostFtdcRspInfoField info,
            int id,
            boolean last) {
        safely(() -> answer(info, Map.of(), id, last));
    }

    @Override
    public void OnRspTradingAccountPasswordUpdate(
            @Nullable CThostFtdcTradingAccountPasswordUpdateField field,
            @Nullable CThostFtdcRspInfoField info,
            int id,
            boolean last) {
        safely(() -> answer(info, Map.of(), id, last));
    }

    @Override
    public void OnRspQryInvestor(
            @Nullable CThostFtdcInvestorField field, @Nullable CThostFtdcRspInfoField info, int id, boolean last) {
        safely(() -> answer(info, JctpRows.of(field), id, last));
    }

    @Override
    public void OnRspQryTradingAccount(
            @Nullable CThostFtdcTradingAccountField field,
            @Nullable CThostFtdcRspInfoField info,
            int id,
            boolean last) {
        safely(() -> answer(info, JctpRows.of(field), id, last));
    }

    @Override
    public void OnRspQryInvestorPosition(
            @Nullable CThostFtdcInvestorPositionField field,
            @Nullable CThostFtdcRspInfoField info,
            int id,
            boolean last) {
        safely(() -> answer(info, JctpRows.of(field), id, last));
    }

    @Override
    public void OnRspQryAccountregister(
            @Nullable CThostFtdcAccountregisterField field,
            @Nullable CThostFtdcRspInfoField info,
            int id,
            boolean last) {
        safely(() -> answer(info, JctpRows.of(field), id, last));
    }

    @Override
    public void OnRspQryTradingCode(
            @Nullable CThostFtdcTradingCodeField field, @Nullable CThostFtdcRspInfoField info, int id, boolean last) {
        safely(() -> answer(info, JctpRows.of(field), id, last));
    }

    @Override
    public void OnRspQueryCFMMCTradingAccountToken(
            @Nullable CThostFtdcQueryCFMMCTradingAccountTokenField field,
            @Nullable CThostFtdcRspInfoField info,
            int id,
            boolean last) {
        safely(() -> answer(info, Map.of(), id, last));
    }

    @Override
    public void OnRtnCFMMCTradingAccountToken(@Nullable CThostFtdcCFMMCTradingAccountTokenField field) {
        safely(() -> {
            if (field != null) {
                events.token(field.getAccountID(), JctpRows.of(field));
            }
        });
    }
}
