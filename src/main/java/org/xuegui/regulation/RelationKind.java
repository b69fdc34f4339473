package org.xuegui.regulation;

/** How one body stands to another. Written in packs in lower case with hyphens. */
public enum RelationKind {
    /** 领导 */ LEADS,
    /** 常设办事机构 */ SERVES_AS_OFFICE,
    /** 指导 */ GUIDES,
    /** 成员 */ MEMBER_OF,
    /** 事先征求意见 */ CONSULTS,
    /** 请示、报告 */ REPORTS_TO,
    /** 抄报 */ COPIES_TO
}
