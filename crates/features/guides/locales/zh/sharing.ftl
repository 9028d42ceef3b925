### 指南步骤之前的问题，以及各城市共用的指南。

## 问题

sharing-check = 看看您需要什么
# 每个问题的三种回答。
sharing-answer-yes = 是
sharing-answer-no = 否
sharing-answer-unsure = 我不确定
sharing-show = 显示我的步骤
sharing-all = 显示所有步骤
sharing-private = 我们不保存您的回答。它们只在本页的地址里。
sharing-left = { $n ->
   *[other] 您不需要的{ $n }个步骤
}

## 共用的指南

sharing-shared = 这份指南由网络中的所有城市共用。
