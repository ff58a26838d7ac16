package simulators.zhangting.pages;

import simulators.zhangting.state.FaceAnswer;
import simulators.zhangting.state.FaultTarget;
import simulators.zhangting.state.Phase;
import simulators.zhangting.state.ServiceName;
import simulators.zhangting.state.Subject;

/** What things are called on the pages. */
final class Names {

    private Names() {}

    static String of(ServiceName service) {
        return switch (service) {
            case REGISTRY -> "客户登记";
            case CTP_MANAGEMENT -> "CTP 管理网关";
            case FEMAS -> "飞马管理网关";
            case CFMMC -> "监控中心";
            case SMS -> "短信";
            case FACE -> "人脸核验";
            case CTP_FRONT -> "CTP 前置";
        };
    }

    /** What a call asks for, by the path of its operation. */
    static String operation(String operation) {
        return switch (operation) {
            case "password-resets" -> "重置密码";
            case "password-changes" -> "修改密码";
            case "unlocks" -> "解锁";
            case Subject.PASSWORDS -> "查询临时密码";
            case Subject.LOCKS -> "查询锁定状态";
            case "query-password-resets" -> "重置查询密码";
            case "messages" -> "发送短信";
            case "verifications" -> "人脸核验";
            case "customers/search" -> "查询客户";
            case Subject.PROBE -> "结果查询";
            case FaultTarget.EVERY_OPERATION -> "全部（含查询）";
            default -> operation;
        };
    }

    static String of(Phase phase) {
        return switch (phase) {
            case RECEIVED -> "已收到";
            case DELAYED -> "等待中";
            case HANGING_BEFORE_EFFECT -> "挂起（尚未执行）";
            case HANGING_AFTER_EFFECT -> "挂起（已执行）";
        };
    }

    static String of(FaceAnswer answer) {
        return switch (answer) {
            case MATCH -> "通过";
            case WRONG_PERSON -> "不是本人";
            case UNAVAILABLE -> "服务不可用";
        };
    }

    static String purpose(String purpose) {
        return switch (purpose) {
            case "trading" -> "交易密码";
            case "funds" -> "资金密码";
            case "query" -> "查询密码";
            default -> purpose;
        };
    }

    static String counter(String counter) {
        return switch (counter) {
            case "ctp-main" -> "CTP 主席";
            case "femas-main" -> "飞马";
            case "cfmmc" -> "监控中心";
            default -> counter;
        };
    }

    static String status(String status) {
        return switch (status) {
            case "active" -> "正常";
            case "locked" -> "锁定";
            case "dormant" -> "休眠";
            case "closed" -> "已销户";
            default -> status;
        };
    }
}
