// The line to a front: TCP, whole lines in and out, and a bell that wakes who waits for them.
#pragma once

#include <netdb.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <fcntl.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

/** Where a front listens. Anything that is not scheme://host:port ends the process, as in the vendor's library. */
struct FrontAddress {
    std::string host;
    std::string port;

    static FrontAddress parse(const std::string &address) {
        auto scheme = address.find("://");
        auto colon = address.rfind(':');
        auto known = scheme != std::string::npos && colon > scheme + 3 && colon + 1 < address.size();
        auto port = known ? address.substr(colon + 1) : "";
        if (!known || port.find_first_not_of("0123456789") != std::string::npos) {
            std::fprintf(stderr, "stand-in trader API: malformed front address\n");
            std::abort();
        }
        return {address.substr(scheme + 3, colon - scheme - 3), port};
    }
};

class FrontLine {
public:
    FrontLine() : bell_(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {}

    ~FrontLine() {
        hangUp();
        ::close(bell_);
    }

    FrontLine(const FrontLine &) = delete;
    FrontLine &operator=(const FrontLine &) = delete;

    /** Wakes the thread that waits here, from any other. */
    void ring() {
        std::uint64_t once = 1;
        (void)!::write(bell_, &once, sizeof once);
    }

    bool dial(const FrontAddress &front) {
        addrinfo hints{};
        hints.ai_socktype = SOCK_STREAM;
        addrinfo *found = nullptr;
        if (getaddrinfo(front.host.c_str(), front.port.c_str(), &hints, &found) != 0) {
            return false;
        }
        socket_ = ::socket(found->ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        auto connected = ::connect(socket_, found->ai_addr, found->ai_addrlen) == 0 || reached();
        freeaddrinfo(found);
        if (connected) {
            fcntl(socket_, F_SETFL, fcntl(socket_, F_GETFL) & ~O_NONBLOCK);
        } else {
            hangUp();
        }
        return connected;
    }

    /** The next whole line into `line`; 0 if the bell rang first, -1 if the front has hung up. */
    int next(std::string &line) {
        for (;;) {
            auto end = received_.find('\n');
            if (end != std::string::npos) {
                line = received_.substr(0, end);
                received_.erase(0, end + 1);
                return 1;
            }
            if (waitsForBell(socket_, POLLIN, -1)) {
                return 0;
            }
            char bytes[4096];
            auto count = ::recv(socket_, bytes, sizeof bytes, 0);
            if (count <= 0) {
                return -1;
            }
            received_.append(bytes, static_cast<std::size_t>(count));
        }
    }

    bool send(const std::string &line) {
        std::size_t sent = 0;
        while (sent < line.size()) {
            auto count = ::send(socket_, line.data() + sent, line.size() - sent, MSG_NOSIGNAL);
            if (count <= 0) {
                return false;
            }
            sent += static_cast<std::size_t>(count);
        }
        return true;
    }

    void rest(int millis) { waitsForBell(-1, 0, millis); }

    void hangUp() {
        if (socket_ >= 0) {
            ::close(socket_);
        }
        socket_ = -1;
        received_.clear();
    }

private:
    static const int PATIENCE_MILLIS = 2000;

    bool reached() {
        if (waitsForBell(socket_, POLLOUT, PATIENCE_MILLIS)) {
            return false;
        }
        int error = 0;
        socklen_t size = sizeof error;
        getsockopt(socket_, SOL_SOCKET, SO_ERROR, &error, &size);
        pollfd ready = {socket_, POLLOUT, 0};
        return error == 0 && ::poll(&ready, 1, 0) == 1;
    }

    bool waitsForBell(int socket, short events, int millis) {
        pollfd either[] = {{bell_, POLLIN, 0}, {socket, events, 0}};
        ::poll(either, 2, millis);
        std::uint64_t rung;
        return ::read(bell_, &rung, sizeof rung) > 0;
    }

    const int bell_;
    int socket_ = -1;
    std::string received_;
};
