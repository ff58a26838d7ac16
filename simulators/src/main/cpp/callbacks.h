// Calls the caller's methods by the name that stands in a line.
#pragma once

#include <map>
#include <string>

#include "fields.h"

using Callback = void (*)(CThostFtdcTraderSpi &, const Line &);

/** RspInfo and field may be missing; both are gone when the call returns. */
template <class Field, void (CThostFtdcTraderSpi::*METHOD)(Field *, CThostFtdcRspInfoField *, int, bool)>
void answered(CThostFtdcTraderSpi &spi, const Line &line) {
    Field field{};
    CThostFtdcRspInfoField info{};
    outOfLine(line, field);
    info.ErrorID = line.integer("code");
    auto text = line.text("text");
    std::memcpy(info.ErrorMsg, text.data(), std::min(text.size(), sizeof info.ErrorMsg - 1));
    (spi.*METHOD)(line.yes("row") ? &field : nullptr, line.has("code") ? &info : nullptr, line.number, line.yes("last"));
}

inline void failed(CThostFtdcTraderSpi &spi, const Line &line) {
    CThostFtdcRspInfoField info{};
    info.ErrorID = line.integer("code");
    auto text = line.text("text");
    std::memcpy(info.ErrorMsg, text.data(), std::min(text.size(), sizeof info.ErrorMsg - 1));
    spi.OnRspError(line.has("code") ? &info : nullptr, line.number, line.yes("last"));
}

inline void token(CThostFtdcTraderSpi &spi, const Line &line) {
    CThostFtdcCFMMCTradingAccountTokenField field{};
    outOfLine(line, field);
    spi.OnRtnCFMMCTradingAccountToken(&field);
}

#define ANSWER(NAME, FIELD) {#NAME, &answered<CThostFtdc##FIELD##Field, &CThostFtdcTraderSpi::NAME>}

inline const std::map<std::string, Callback> &callbacks() {
    static const std::map<std::string, Callback> ALL = {
        ANSWER(OnRspAuthenticate, RspAuthenticate),
        ANSWER(OnRspUserLogin, RspUserLogin),
        ANSWER(OnRspUserLogout, UserLogout),
        ANSWER(OnRspUserPasswordUpdate, UserPasswordUpdate),
        ANSWER(OnRspTradingAccountPasswordUpdate, TradingAccountPasswordUpdate),
        ANSWER(OnRspQryInvestor, Investor),
        ANSWER(OnRspQryTradingAccount, TradingAccount),
        ANSWER(OnRspQryInvestorPosition, InvestorPosition),
        ANSWER(OnRspQryAccountregister, Accountregister),
        ANSWER(OnRspQryTradingCode, TradingCode),
        ANSWER(OnRspQryCFMMCTradingAccountKey, CFMMCTradingAccountKey),
        ANSWER(OnRspQueryCFMMCTradingAccountToken, QueryCFMMCTradingAccountToken),
        {"OnRspError", &failed},
        {"OnRtnCFMMCTradingAccountToken", &token},
    };
    return ALL;
}
