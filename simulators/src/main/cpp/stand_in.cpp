// A stand-in for the vendor's trader library: it speaks a line protocol of our own to the simulators' front.
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "callbacks.h"
#include "front_line.h"

namespace {

const int READ_FAILED = 0x1001;
const int NOT_CONNECTED = -1;
const int TOO_MANY_UNANSWERED = -2;
const int PAUSE_MILLIS = 200;

#ifdef FOREIGN
const bool FOREIGN_SYSTEM = true;
#else
const bool FOREIGN_SYSTEM = false;
#endif
/** In GB18030, see build.sh. */
const char FOREIGN_TEXT[] = "该柜台不支持修改密码";
const char FOREIGN_CODE[] = "9999";

void say(const std::string &what) {
    std::printf("stand-in trader API: %s\n", what.c_str());
    std::fflush(stdout);
}

[[noreturn]] void hangForEver() {
    for (;;) {
        ::pause();
    }
}

/** What the front wants the library itself to do with the next requests of a kind. */
struct Advance {
    std::string request;
    std::string code;
    int times;
};

class StandIn final : public RefusingApi {
public:
    explicit StandIn(const std::string &flowPath) {
        auto file = flowPath + "DialogRsp.con";
        auto *flow = std::fopen(file.c_str(), "wb");
        if (flow == nullptr) {
            std::fprintf(stderr, "stand-in trader API: can not open CFlow file in line 256 in file flow\n");
            std::abort();
        }
        std::fclose(flow);
    }

    void RegisterSpi(CThostFtdcTraderSpi *spi) override { spi_ = spi; }

    void RegisterFront(char *address) override {
        fronts_.push_back(FrontAddress::parse(address == nullptr ? "" : address));
    }

    void Init() override {
        if (!thread_.joinable() && !fronts_.empty()) {
            thread_ = std::thread(&StandIn::run, this);
        }
    }

    int Join() override {
        std::unique_lock<std::mutex> lock(mutex_);
        waiting_++;
        changed_.wait(lock, [this] { return released_.load(); });
        waiting_--;
        changed_.notify_all();
        return 0;
    }

    void Release() override {
        released_ = true;
        front_.ring();
        if (thread_.get_id() == std::this_thread::get_id()) {
            thread_.detach();
            endsItself_ = true;
            return;
        }
        if (thread_.joinable()) {
            thread_.join();
        }
        {
            std::unique_lock<std::mutex> lock(mutex_);
            changed_.notify_all();
            changed_.wait(lock, [this] { return waiting_ == 0; });
        }
        delete this;
    }

    const char *GetTradingDay() override { return tradingDay_; }

#define REQUEST(NAME, FIELD)                                                                                           \
    int NAME(CThostFtdc##FIELD##Field *field, int number) override { return request(#NAME, field, number, false); }
#define QUERY(NAME, FIELD)                                                                                             \
    int NAME(CThostFtdc##FIELD##Field *field, int number) override { return request(#NAME, field, number, true); }

    REQUEST(ReqAuthenticate, ReqAuthenticate)
    REQUEST(ReqUserLogin, ReqUserLogin)
    REQUEST(ReqUserLogout, UserLogout)
    REQUEST(ReqUserPasswordUpdate, UserPasswordUpdate)
    REQUEST(ReqTradingAccountPasswordUpdate, TradingAccountPasswordUpdate)
    REQUEST(ReqQueryCFMMCTradingAccountToken, QueryCFMMCTradingAccountToken)
    QUERY(ReqQryInvestor, QryInvestor)
    QUERY(ReqQryTradingAccount, QryTradingAccount)
    QUERY(ReqQryInvestorPosition, QryInvestorPosition)
    QUERY(ReqQryAccountregister, QryAccountregister)
    QUERY(ReqQryTradingCode, QryTradingCode)
    QUERY(ReqQryCFMMCTradingAccountKey, QryCFMMCTradingAccountKey)

private:
    // --- requests, on the caller's threads ---

    template <class Field> int request(const char *name, Field *field, int number, bool query) {
        Line line{name, number, {}};
        intoLine(field, line);
        return send(line, query);
    }

    int send(const Line &line, bool query) {
        std::unique_lock<std::mutex> lock(mutex_);
        if (!connected_) {
            return NOT_CONNECTED;
        }
        auto code = struck(line.verb);
        if (code == "hang") {
            lock.unlock();
            hangForEver();
        }
        if (!code.empty()) {
            return std::atoi(code.c_str());
        }
        if (query && oneQueryAtATime_ && queryInFlight_) {
            return TOO_MANY_UNANSWERED;
        }
        if (FOREIGN_SYSTEM && line.verb.find("PasswordUpdate") != std::string::npos) {
            own_.push_back(foreignAnswer(line));
            front_.ring();
            return 0;
        }
        if (!front_.send(line.written())) {
            return NOT_CONNECTED;
        }
        if (query) {
            queryInFlight_ = true;
            queryNumber_ = line.number;
        }
        return 0;
    }

    std::string struck(const std::string &request) {
        for (auto &advance : advances_) {
            auto &left = advance.second;
            if (left.times > 0 && (left.request == "*" || left.request == request)) {
                left.times--;
                front_.send(Line{"struck", advance.first, {}}.written());
                return left.code;
            }
        }
        return "";
    }

    static Line foreignAnswer(const Line &request) {
        auto answer = request;
        answer.verb = "reply";
        answer.fields["call"] = "OnRsp" + request.verb.substr(3);
        answer.fields["code"] = FOREIGN_CODE;
        answer.fields["text"] = FOREIGN_TEXT;
        answer.fields["row"] = "1";
        answer.fields["last"] = "1";
        return answer;
    }

    // --- the line to the front, on the library's own thread ---

    void run() {
        for (std::size_t turn = 0; !released_; turn++) {
            if (!front_.dial(fronts_[turn % fronts_.size()])) {
                front_.rest(PAUSE_MILLIS);
                continue;
            }
            auto wasGreeted = listen();
            lost();
            if (!released_) {
                tell([](CThostFtdcTraderSpi &spi) { spi.OnFrontDisconnected(READ_FAILED); });
                front_.rest(wasGreeted ? PAUSE_MILLIS : 1);
            }
        }
        if (endsItself_) {
            delete this;
        }
    }

    /** Until the front hangs up; tells whether it had greeted. */
    bool listen() {
        auto greeted = false;
        std::string line;
        for (auto came = front_.next(line); came >= 0 && !released_; came = front_.next(line)) {
            if (came == 1) {
                auto parsed = Line::parse(line);
                greeted = greeted || parsed.verb == "hello";
                take(parsed);
            }
            answerOwn();
        }
        return greeted;
    }

    void lost() {
        std::lock_guard<std::mutex> lock(mutex_);
        connected_ = false;
        queryInFlight_ = false;
        advances_.clear();
        own_.clear();
        front_.hangUp();
    }

    void take(const Line &line) {
        if (line.verb == "reply") {
            answer(line);
        } else if (line.verb == "hello") {
            greeted(line);
        } else if (line.verb == "crash") {
            std::abort();
        } else if (line.verb == "hang") {
            hangForEver();
        } else {
            direct(line);
        }
    }

    void greeted(const Line &line) {
        say("connected, trading day " + line.text("day"));
        {
            std::lock_guard<std::mutex> lock(mutex_);
            std::snprintf(fromFront_, sizeof fromFront_, "%.8s", line.text("day").c_str());
            connected_ = true;
        }
        tell([](CThostFtdcTraderSpi &spi) { spi.OnFrontConnected(); });
    }

    /** The front waits for the word that it was heard. */
    void direct(const Line &line) {
        std::lock_guard<std::mutex> lock(mutex_);
        if (line.verb == "advance") {
            advances_[line.integer("fault")] = {line.text("request"), line.text("code"), line.integer("times")};
        } else if (line.verb == "lift") {
            advances_.erase(line.integer("fault"));
        } else if (line.verb == "queries") {
            oneQueryAtATime_ = line.yes("limited");
        }
        front_.send(Line{"taken", line.number, {}}.written());
    }

    void answerOwn() {
        for (;;) {
            std::unique_lock<std::mutex> lock(mutex_);
            if (own_.empty()) {
                return;
            }
            auto line = own_.front();
            own_.pop_front();
            lock.unlock();
            answer(line);
        }
    }

    void answer(const Line &line) {
        {
            std::lock_guard<std::mutex> lock(mutex_);
            if (queryInFlight_ && line.number == queryNumber_ && line.yes("last")) {
                queryInFlight_ = false;
            }
            if (line.text("call") == "OnRspUserLogin" && line.integer("code") == 0) {
                std::memcpy(tradingDay_, fromFront_, sizeof tradingDay_);
            }
        }
        auto callback = callbacks().find(line.text("call"));
        if (callback != callbacks().end()) {
            tell([&](CThostFtdcTraderSpi &spi) { callback->second(spi, line); });
        }
    }

    template <class Call> void tell(Call call) {
        auto *spi = spi_.load();
        if (spi != nullptr && !released_) {
            call(*spi);
        }
    }

    std::atomic<CThostFtdcTraderSpi *> spi_{nullptr};
    std::atomic<bool> released_{false};
    std::atomic<bool> endsItself_{false};
    std::vector<FrontAddress> fronts_;
    FrontLine front_;
    std::thread thread_;

    std::mutex mutex_;
    std::condition_variable changed_;
    int waiting_ = 0;
    bool connected_ = false;
    bool oneQueryAtATime_ = true;
    bool queryInFlight_ = false;
    int queryNumber_ = 0;
    std::map<int, Advance> advances_;
    std::deque<Line> own_;
    char tradingDay_[9] = "19800100";
    char fromFront_[9] = "19800100";
};

} // namespace

CThostFtdcTraderApi *CThostFtdcTraderApi::CreateFtdcTraderApi(const char *flowPath) {
    say(std::string("created, version ") + GetApiVersion());
    return new StandIn(flowPath == nullptr ? "" : flowPath);
}

const char *CThostFtdcTraderApi::GetApiVersion() { return "v6.7.8_stand-in"; }
