### 网站

web-skip = 跳到正文

## 导航

web-nav-main = 主导航
web-nav-home = 首页
web-nav-services = 服务
web-nav-articles = 文章
web-nav-map = 地图
web-nav-urgent = 紧急求助
web-nav-languages = 语言
web-nav-organizations = 机构
web-nav-channels = 群组和频道
web-nav-about = 关于本网站
web-nav-privacy = 隐私
web-nav-accessibility = 无障碍
web-crumbs = 您在这里

## 语言

# 放在当前语言名称之前。
web-language = 语言：
web-choose-title = 请选择语言
web-choose-welcome = 欢迎

## 搜索

web-search = 搜索
web-search-label = 您在找什么？
web-search-placeholder = 课程、许可、咨询……

## 翻译。$language 是原文语言的名称。

web-strip-label = 关于本译文
web-strip-machine = 本页由机器从{ $language }翻译，尚未经人工检查。
web-strip-partly = 本页的部分内容由机器从{ $language }翻译，尚未经人工检查。其他部分还没有翻译。
web-strip-stale = { $language }页面在翻译之后有改动。本页的部分内容可能已经过时。
web-strip-fallback = 本页的部分内容还没有您的语言。这些部分以{ $language }显示。
web-only-in = 这部分还没有您的语言。这里以{ $language }显示。

## 可信度

web-trust = 这些信息可信吗？
web-checked = 最后检查日期
web-sources = { $n ->
   *[other] 信息来源
}
web-current = 现在还有效吗？
web-not-known = 尚不清楚
web-differ = 信息来源说法不一：{ $about }
web-differ-note = 我们的信息来源说法不同。我们把它们全部列出。请先询问，再做决定。

## 开门与关门。$time 是钟点，$day 是“星期一”这样的词，$date 是日期。

web-hours = 开放时间
web-hours-weekly = 每周时间
web-hours-today = 今天
web-state-later = 这里无法说明现在是否开放。请看每周开放时间。
web-state-open-until = 现在开放，到{ $time }
web-state-open-long = 现在开放，日夜不停
web-state-end-unknown = 已于{ $time }开放
web-state-end-unknown-more = 关闭时间不详。
web-state-closed-now = 现在关闭
web-state-closed-today = 今天不开放
web-state-appointment = 需预约
web-state-appointment-more = 请先预约再来。
web-state-not-known = 开放时间不详
web-state-not-known-more = 请先询问再去。
web-opens-today = 今天{ $time }开放。
web-opens-tomorrow = 明天{ $time }开放。
web-opens-weekday = { $day }{ $time }开放。
web-opens-date = { $date }{ $time }开放。
web-opens-today-untimed = 今天开放，时间不详。
web-opens-tomorrow-untimed = 明天开放，时间不详。
web-opens-weekday-untimed = { $day }开放，时间不详。
web-opens-date-untimed = { $date }开放，时间不详。
web-opening-unknown = 开放时间不详
web-closing-unknown = 关闭时间不详

## 联系与地点

web-talk = 找人咨询
web-website = 网站
web-picture-by = 图片：{ $name }
web-address-unknown = 地址不详
web-place-approximate = 我们只知道大概的位置。请询问确切地址。
web-step-free-yes = 入口没有台阶
web-step-free-no = 入口有台阶
web-step-free-unknown = 不清楚入口是否有台阶

## 费用

web-free = 免费

## 在窗口出示

web-counter = 请在窗口出示这句话
web-counter-machine = 这句{ $language }由机器翻译，尚未经人工检查。

## 快速离开

web-exit = 立即离开本网站
web-exit-key = 或者按三次 Esc 键。

## 页脚

web-foot-who = 由谁运营
web-foot-more = 更多
web-foot-site = 本网站

## 多页列表

web-pages = 此列表的各页
web-page = 页
web-page-previous = 上一页
web-page-next = 下一页

## 筛选

web-filters = 筛选
web-filters-apply = 显示结果
web-filters-clear = 清除所有筛选
web-filters-any = 不限
web-filters-only = 只显示
web-filters-chosen = 已选{ $n }项
web-filters-without = 取消此筛选：
web-results = { $n ->
    [0] 没有结果
   *[other] { $n }条结果
}
web-results-none-help = 请去掉一个筛选条件，或者换个词。
web-as-of = 截至{ $date }

## 出错时。每个错误有标题，还有一段说明该怎么做。

web-error-not-found-title = 这里没有页面
web-error-not-found-text = 地址可能输错了，或者页面已经移走。请检查地址，或者在下方搜索。
web-error-gone-title = 这个页面已经停用
web-error-gone-text = 这里原有的内容不再提供。请在下方搜索类似的内容。
web-error-bad-request-title = 我们读不懂这个地址
web-error-bad-request-text = 地址里有不是文字的字符。请检查地址，或者从首页开始。
web-error-parameter-title = 我们不明白地址中的一部分
web-error-parameter-text = “{ $value }”不能用作“{ $name }”的选项。请在页面上重新选择，或者在下方搜索。
web-error-too-long-title = 地址太长
web-error-too-long-text = 您的搜索词可能太多。请减少词数，再试一次。
web-error-too-large-title = 内容太大，无法发送
web-error-too-large-text = 没有保存任何内容。请缩短文字或缩小文件，再重新发送。
web-error-form-title = 表格中有地方不对
web-error-form-text = 没有保存任何内容。请改正下方标出的地方，再重新发送。
web-error-too-many-title = 请求太多
web-error-too-many-text = 请等一分钟，再试一次。
web-error-internal-title = 我们这边出了问题
web-error-internal-text = 这是我们的错误，不是您的。请过几分钟再试。
web-error-city-title = 我们不认识这个城市
web-error-city-text = 请检查地址，或者从首页选择一个城市。
web-error-language-title = 这个城市没有该语言的版本
web-error-language-text = 请从下面的语言中选择一种。
